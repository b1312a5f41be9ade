import type { Described } from "../model/eventEngine.ts";
import type { Answer, Call, Calls, Question } from "./calls.ts";

const CLOSED = "These event data were closed; open the file again to ask about them.";
const BROKEN = "The answer of the counting worker could not be read; open the file again.";

export type Asking = {
  described: Promise<Described>;
  ask: <C extends Call>(
    call: C,
    asked: Calls[C]["asked"],
    signal?: AbortSignal,
  ) => Promise<Calls[C]["answer"]>;
  post: (question: Question) => void;
  close: () => void;
};

type Waiting = {
  resolve: (answer: never) => void;
  reject: (reason: unknown) => void;
  forget: () => void;
};

/** Questions and answers over one port, each question by its number; number 0 is what the engine describes. */
export function asking(port: MessagePort): Asking {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isClosed = false;
  const post = (question: Question) => port.postMessage(question);

  const described = new Promise<Described>((resolve, reject) => {
    waiting.set(last, { resolve, reject, forget: () => {} });
  });

  function settled(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.forget();
    return found;
  }

  function rejectAll(sentence: string): void {
    for (const id of [...waiting.keys()]) settled(id)?.reject(new Error(sentence));
  }

  const ask: Asking["ask"] = (call, asked, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (isClosed) return reject(new Error(CLOSED));
      const id = ++last;
      const cancel = () => {
        settled(id)?.reject(signal?.reason);
        post({ kind: "cancel", id });
      };
      signal?.addEventListener("abort", cancel);
      waiting.set(id, {
        resolve,
        reject,
        forget: () => signal?.removeEventListener("abort", cancel),
      });
      post({ kind: "ask", id, call, asked } as Question);
    });

  const take: { [K in Answer["kind"]]: (answer: Extract<Answer, { kind: K }>) => void } = {
    described: (answer) => settled(0)?.resolve(answer.described as never),
    answer: ({ id, answer }) => {
      const asker = settled(id);
      if (asker) asker.resolve(answer as never);
      else if ("cube" in answer) post({ kind: "closeCube", cube: answer.cube });
    },
    fault: ({ id, fault }) => settled(id)?.reject(new Error(fault)),
  };
  port.onmessage = ({ data }: MessageEvent<Answer>) => take[data.kind](data as never);
  port.onmessageerror = () => rejectAll(BROKEN);

  const close = () => {
    if (isClosed) return;
    isClosed = true;
    rejectAll(CLOSED);
    post({ kind: "close" });
    port.close();
  };
  return { described, ask, post, close };
}

import type { Described } from "../model/eventEngine.ts";
import type { Answer, Call, Calls, Question } from "./calls.ts";
import { type WaitingRoom, waitingRoom } from "./waitingRoom.ts";

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

/** Questions and answers over one port, each question by its number; number 0 is what the engine describes. */
export function asking(port: MessagePort): Asking {
  const room = waitingRoom();
  let isClosed = false;
  const post = (question: Question) => port.postMessage(question);
  const described = new Promise<Described>((resolve, reject) => {
    room.enter(0, { resolve, reject, forget: () => {} });
  });
  const askNow = askingIn(room, post);
  port.onmessage = ({ data }: MessageEvent<Answer>) => take(data, room, post);
  port.onmessageerror = () => room.clear(BROKEN);
  return {
    described,
    ask: (call, asked, signal) =>
      isClosed ? Promise.reject(new Error(CLOSED)) : askNow(call, asked, signal),
    post,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      room.clear(CLOSED);
      post({ kind: "close" });
      port.close();
    },
  };
}

function askingIn(room: WaitingRoom, post: Asking["post"]): Asking["ask"] {
  let last = 0;
  return (call, asked, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const id = ++last;
      const cancel = () => {
        room.leave(id)?.reject(signal?.reason);
        post({ kind: "cancel", id });
      };
      signal?.addEventListener("abort", cancel);
      const forget = () => signal?.removeEventListener("abort", cancel);
      room.enter(id, { resolve, reject, forget });
      post({ kind: "ask", id, call, asked } as Question);
    });
}

/** A cube that was opened for somebody who no longer waits is given back. */
function take(answer: Answer, room: WaitingRoom, post: Asking["post"]): void {
  const waiting = room.leave(answer.kind === "described" ? 0 : answer.id);
  if (answer.kind === "described") waiting?.resolve(answer.described as never);
  else if (answer.kind === "fault") waiting?.reject(new Error(answer.fault));
  else if (waiting) waiting.resolve(answer.answer as never);
  else if ("cube" in answer.answer) post({ kind: "closeCube", cube: answer.answer.cube });
}

import type { Cube, EventEngine } from "../model/eventEngine.ts";
import type { Answer, Call, Calls, Question } from "./calls.ts";
import { faultSentence } from "./faultSentence.ts";
import { ownedBuffers } from "./ownedBuffers.ts";

/** Answers what `engineOver` asks from the other end of the port, until that closes it. */
export function serveEngine(port: MessagePort, engine: EventEngine): void {
  const answers = answersOf(engine);
  const { reply, cancel, cancelAll } = replying(port, answers);
  const take: { [K in Question["kind"]]: (question: Extract<Question, { kind: K }>) => void } = {
    ask: (question) => void reply(question),
    cancel: ({ id }) => cancel(id),
    closeCube: ({ cube }) => answers.closeCube(cube),
    close: () => {
      cancelAll();
      engine.close();
      port.close();
    },
  };
  port.onmessage = ({ data }: MessageEvent<Question>) => take[data.kind](data as never);
  port.postMessage({ kind: "described", described: engine.described } satisfies Answer);
}

function replying(port: MessagePort, answers: Answers) {
  const running = new Map<number, AbortController>();

  async function reply(question: Extract<Question, { kind: "ask" }>): Promise<void> {
    const controller = new AbortController();
    running.set(question.id, controller);
    const answer = await answerOf(question, answers, controller.signal);
    running.delete(question.id);
    if (!controller.signal.aborted) port.postMessage(answer, buffersOf(answer, question.call));
  }

  return {
    reply,
    cancel: (id: number) => running.get(id)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}

async function answerOf(
  { id, call, asked }: Extract<Question, { kind: "ask" }>,
  answers: Answers,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    return { kind: "answer", id, answer: await answers[call](asked as never, signal) };
  } catch (error) {
    return { kind: "fault", id, fault: faultSentence(error) };
  }
}

/** What belongs to the caller moves; the rest is copied. */
const buffersOf = (answer: Answer, call: Call): ArrayBuffer[] =>
  answer.kind === "answer" && (call === "counts" || call === "points")
    ? ownedBuffers(answer.answer)
    : [];

type Answers = {
  [C in Call]: (asked: Calls[C]["asked"], signal: AbortSignal) => Promise<Calls[C]["answer"]>;
} & { closeCube: (cube: number) => void };

const NO_CUBE = "These counts were closed; ask for them anew.";

function answersOf(engine: EventEngine): Answers {
  const cubes = new Map<number, Cube>();
  let next = 0;
  return {
    openCube: async ({ bins, filters }, signal) => {
      const cube = await engine.openCube("date", bins, filters, signal);
      if (signal.aborted) cube.close();
      else cubes.set(++next, cube);
      return { cube: next, whole: cube.whole, steps: cube.steps };
    },
    counts: async ({ cube, from, to }) => {
      const held = cubes.get(cube);
      if (held === undefined) throw new Error(NO_CUBE);
      return held.counts(from, to);
    },
    rows: ({ filter, order, range }, signal) => engine.rows(filter, order, range, signal),
    rowsAt: (rows, signal) => engine.rowsAt(rows, signal),
    rowsNamed: (id, signal) => engine.rowsNamed(id, signal),
    points: ({ filter, limit }, signal) => engine.points(filter, limit, signal),
    closeCube: (cube) => {
      cubes.get(cube)?.close();
      cubes.delete(cube);
    },
  };
}

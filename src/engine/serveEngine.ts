import type { Cube, EventEngine } from "../model/eventEngine.ts";
import type { Answer, Call, Calls, Question } from "./calls.ts";
import { faultSentence } from "./faultSentence.ts";
import { ownedBuffers } from "./ownedBuffers.ts";

/** Answers what `engineOver` asks from the other end of the port, until that closes it. */
export function serveEngine(port: MessagePort, engine: EventEngine): void {
  const answers = answersOf(engine);
  const running = new Map<number, AbortController>();

  const take: { [K in Question["kind"]]: (question: Extract<Question, { kind: K }>) => void } = {
    ask: (question) => void reply(question),
    cancel: ({ id }) => running.get(id)?.abort(),
    closeCube: ({ cube }) => answers.closeCube(cube),
    close: () => {
      for (const controller of running.values()) controller.abort();
      engine.close();
      port.close();
    },
  };

  async function reply({ id, call, asked }: Extract<Question, { kind: "ask" }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const answer = await answers[call](asked as never, controller.signal);
      if (controller.signal.aborted) return;
      post({ kind: "answer", id, answer }, call);
    } catch (error) {
      if (!controller.signal.aborted) post({ kind: "fault", id, fault: faultSentence(error) });
    } finally {
      running.delete(id);
    }
  }

  function post(answer: Answer, call?: Call): void {
    const isOwned = answer.kind === "answer" && (call === "counts" || call === "points");
    port.postMessage(answer, isOwned ? ownedBuffers(answer.answer) : []);
  }

  port.onmessage = ({ data }: MessageEvent<Question>) => take[data.kind](data as never);
  post({ kind: "described", described: engine.described });
}

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
    rowsAt: (rows) => engine.rowsAt(rows),
    points: ({ filter, limit }, signal) => engine.points(filter, limit, signal),
    closeCube: (cube) => {
      cubes.get(cube)?.close();
      cubes.delete(cube);
    },
  };
}

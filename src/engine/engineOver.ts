import type { EventEngine } from "../model/eventEngine.ts";
import { asking } from "./asking.ts";

/**
 * The engine that `serveEngine` serves at the other end of the port; ready once it has told what it holds. A question
 * that is cancelled rejects at once with the signal's reason, those still open when it is closed with a sentence.
 */
export async function engineOver(port: MessagePort): Promise<EventEngine> {
  const { described, ask, post, close } = asking(port);
  return {
    described: await described,
    openCube: async (_active, bins, filters, signal) => {
      const { cube, whole, steps } = await ask("openCube", { bins, filters }, signal);
      return {
        bins,
        whole,
        steps,
        counts: (from, to) => ask("counts", { cube, from, to }),
        close: () => post({ kind: "closeCube", cube }),
      };
    },
    rows: (filter, order, range, signal) => ask("rows", { filter, order, range }, signal),
    rowsAt: (rows, signal) => ask("rowsAt", rows, signal),
    rowsNamed: (id, signal) => ask("rowsNamed", id, signal),
    points: (filter, limit, signal) => ask("points", { filter, limit }, signal),
    close,
  };
}

import { FLAGS, type ImportReport } from "../model/eventData.ts";
import { float64, PAGE, pages } from "./pages.ts";
import { REASONS, REPAIRS } from "./reasons.ts";

/** What is said of rows while they are read. */
export type Issues = {
  /** `reason`: index into `REASONS`. Gives the bits of `FLAGS` that it sets. */
  add: (line: number, reason: number) => number;
  refused: () => number;
  /** All, in the order of the file. */
  taken: () => ImportReport["issues"];
};

const BITS = 8;

export function issues(): Issues {
  const keys = pages(float64);
  let page = float64(0);
  let length = 0;
  let refused = 0;
  return {
    add: (line, reason) => {
      const at = length++ % PAGE;
      if (at === 0) page = keys.add();
      page[at] = line * (1 << BITS) + reason;
      if (REASONS[reason]?.isRefused) refused++;
      return REPAIRS.has(reason) ? FLAGS.repaired : 0;
    },
    refused: () => refused,
    taken: () => {
      const sorted = keys.taken(length).sort();
      const line = new Uint32Array(sorted.length);
      const reason = new Uint8Array(sorted.length);
      sorted.forEach((key, index) => {
        line[index] = Math.floor(key / (1 << BITS));
        reason[index] = key % (1 << BITS);
      });
      return { line, reason };
    },
  };
}

import { FLAGS, type ImportReport } from "../model/eventData.ts";
import { REASONS, REPAIRS } from "./reasons.ts";
import { float64, type GivenRows, rowStore } from "./rowStore.ts";

/** What is said of rows while they are read. */
export type Issues = {
  /** `reason`: index into `REASONS`. Gives the bits of `FLAGS` that it sets. */
  add: (line: number, reason: number) => number;
  refused: () => number;
  given: () => GivenIssues;
  /** Adds what was said elsewhere of rows that come `lines` lines later. */
  adopt: (given: GivenIssues, lines: number) => void;
  /** All, in the order of the file. */
  taken: () => ImportReport["issues"];
};

/** Goes from thread to thread. */
export type GivenIssues = { keys: GivenRows; refused: number };

const BITS = 8;

export function issues(): Issues {
  const store = rowStore();
  const keys = store.column(float64, {
    given: () => null,
    adopt: ({ pages }, lines) => {
      for (const page of pages)
        for (let at = 0; at < page.length; at++)
          page[at] = (page[at] as number) + lines * (1 << BITS);
    },
  });
  let refused = 0;
  return {
    add: (line, reason) => {
      const at = store.next();
      keys.page[at] = line * (1 << BITS) + reason;
      if (REASONS[reason]?.isRefused) refused++;
      return REPAIRS.has(reason) ? FLAGS.repaired : 0;
    },
    refused: () => refused,
    given: () => ({ keys: store.given(), refused }),
    adopt: (given, lines) => {
      store.add(given.keys, lines);
      refused += given.refused;
    },
    taken: () => {
      const sorted = keys.taken().sort();
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

import { reanchored } from "../../src/anchors/reanchored.ts";
import { quote } from "../../src/model/quote.ts";
import { versionPair } from "./versions.ts";

type Kind = "none" | "typography" | "respelled" | "repeated";
export type Tally = {
  /** Each quote that was put on a sentence that is not its own. */
  wrong: { seed: number; exact: string; on: string }[];
  /** Sentences that are still there, by what was done to them; those whose words stand several times are `repeated`. */
  total: { [kind in Kind]: number };
  found: { [kind in Kind]: number };
  /** Quotes whose sentence is no longer there. */
  gone: number;
};

/** Finds every sentence of generated articles in their edited versions, and counts against the generator's truth. */
export function anchorTally(runs: number, first: number, { withOld = true } = {}): Tally {
  const none = { none: 0, typography: 0, respelled: 0, repeated: 0 };
  const tally: Tally = { wrong: [], total: { ...none }, found: { ...none }, gone: 0 };
  for (let seed = first; seed < first + runs; seed += 1) {
    const { old, now, cases } = versionPair(seed);
    const find = reanchored(withOld ? old : null, now);
    for (const { range, truth, change, isOne } of cases) {
      const asked = quote(old, "s", range);
      const anchor = find(asked, []);
      const kind = change === "gone" || isOne ? change : "repeated";
      if (kind === "gone") tally.gone += 1;
      else tally.total[kind] += 1;
      if (anchor.kind === "orphan") continue;
      const isRight = truth.some(
        ([start, end]) => start === anchor.quote.start && end === anchor.quote.end,
      );
      if (!isRight) tally.wrong.push({ seed, exact: asked.exact, on: anchor.quote.exact });
      else if (kind !== "gone") tally.found[kind] += 1;
    }
  }
  return tally;
}

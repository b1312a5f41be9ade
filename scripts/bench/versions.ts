import { anchorTally, type Tally } from "../../test/generated/anchorTally.ts";
import { type Part, percent, type Row } from "./rows.ts";

/** Finds the sentences of generated articles again in edited versions with look-alikes; more than the 500 asked for too. */
export function versionRows(): Part {
  const asked = anchorTally(500, 1);
  const more = anchorTally(5000, 501);
  const without = anchorTally(500, 1, { withOld: false });
  return {
    title: "New versions of a text",
    rows: [
      ["500 edits with look-alikes: wrong anchors", wrong(asked), "0"],
      ["The same, the old text not at hand", wrong(without), "0"],
      ["5,000 further edits: wrong anchors", wrong(more), ""],
      ...found(asked, "500 edits"),
      ...found(without, "The same, the old text not at hand").slice(0, 1),
    ],
    notes: [],
  };
}

const wrong = ({ wrong: { length }, gone }: Tally) => `${length} (${gone} sentences gone)`;

const found = ({ found: hits, total }: Tally, what: string): Row[] => [
  [`${what}: unchanged sentences found`, percent(hits.none, total.none), "≥ 98 %"],
  [`${what}: other typography`, percent(hits.typography, total.typography), "≥ 90 %"],
  [`${what}: respelled`, percent(hits.respelled, total.respelled), ""],
  [`${what}: sentences that stand several times`, percent(hits.repeated, total.repeated), ""],
];

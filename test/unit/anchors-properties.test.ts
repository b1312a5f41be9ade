import { expect, it } from "vitest";
import { anchorTally } from "../generated/anchorTally.ts";

const tally = anchorTally(500, 1);

it("puts no quote on a wrong sentence in 500 generated edits with look-alikes", () => {
  expect(tally.wrong).toEqual([]);
  expect(tally.gone).toBeGreaterThan(500);
});

it("finds what is unchanged, also in other typography", () => {
  expect(tally.found.none / tally.total.none).toBeGreaterThan(0.98);
  expect(tally.found.typography / tally.total.typography).toBeGreaterThan(0.9);
});

it("puts none on a wrong one either where the old text is not at hand", () => {
  expect(anchorTally(500, 7, { withOld: false }).wrong).toEqual([]);
});

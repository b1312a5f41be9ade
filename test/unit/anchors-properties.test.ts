import { expect, it } from "vitest";
import { reanchored } from "../../src/anchors/reanchored.ts";
import { quote } from "../../src/model/quote.ts";
import { anchorTally } from "../generated/anchorTally.ts";
import { versionPair } from "../generated/versions.ts";

const tally = anchorTally(500, 1);

it("puts no quote on a wrong sentence in 500 generated edits with look-alikes", () => {
  expect(tally.wrong).toEqual([]);
  expect(tally.gone).toBeGreaterThan(500);
});

it("finds what is unchanged, also in other typography", () => {
  expect(tally.found.none / tally.total.none).toBeGreaterThan(0.98);
  expect(tally.found.typography / tally.total.typography).toBeGreaterThan(0.9);
  expect(tally.found.repeated / tally.total.repeated).toBeGreaterThan(0.4);
});

it("finds every sentence of an unchanged text in its place, repeated ones too", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { old, cases } = versionPair(seed);
    const find = reanchored(old, old);
    const asked = cases.map(({ range }) => quote(old, "s", range));
    expect(asked.map((one) => find(one, []))).toEqual(
      asked.map((one) => ({ kind: "found", quote: one, spans: [], how: "same" })),
    );
  }
});

it("puts none on a wrong one either where the old text is not at hand", () => {
  expect(anchorTally(500, 7, { withOld: false }).wrong).toEqual([]);
});

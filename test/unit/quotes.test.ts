import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { layoutQuotes, piecesOf } from "../../src/layout/quotes.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);

test("21 sentences stand by source in the order of the text, elided between", () => {
  const groups = layoutQuotes(story);
  expect(groups.map((g) => [g.source.id, g.blocks.length])).toEqual([
    ["soufan", 9],
    ["coalition", 10],
    ["abadi", 2],
  ]);
  for (const { blocks } of groups) {
    const starts = blocks.map((b) => b.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  const elided = groups.flatMap((g) => g.blocks.filter((b) => b.elided).map((b) => b.start));
  expect(elided).toEqual([621, 1037, 1323, 3460, 4214]);
});

test("each number of one sentence is a passage of its own, and 3,000 belongs to two countries", () => {
  const records = story.records.filter((r) => r.kind === "figure" && r.quote.start === 1637);
  const values = piecesOf(records).filter((p) => p.parts.includes("value"));
  expect(values.map((p) => [p.text, p.records])).toEqual([
    ["3,417", ["travelled-russia"]],
    ["more than 3,000", ["travelled-saudi-arabia", "travelled-jordan"]],
    ["2,962", ["travelled-tunisia"]],
    ["1,910", ["travelled-france"]],
  ]);
});

test("in any story the pieces of a quote make up the quote", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      for (const { blocks } of layoutQuotes(any)) {
        for (const { pieces, records, start } of blocks) {
          expect(pieces.map((p) => p.text).join("")).toBe(records[0]?.quote.exact);
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.every((p) => p.text.length > 0)).toBe(true);
        }
      }
    }),
  );
});

test("in any story every record stands in one block of its source and in a piece of it", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const blocks = layoutQuotes(any).flatMap((g) =>
        g.blocks.map((b) => ({ ...b, in: g.source.id })),
      );
      expect(blocks.flatMap((b) => b.records.map((r) => r.id)).sort()).toEqual(
        any.records.map((r) => r.id).sort(),
      );
      for (const block of blocks) {
        const drawn = new Set(block.pieces.flatMap((p) => p.records));
        for (const record of block.records) {
          expect(record.quote.source).toBe(block.in);
          expect(drawn).toContain(record.id);
        }
      }
    }),
  );
});

test("in any story a piece is marked exactly as the spans that cover it", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      for (const { pieces, records } of layoutQuotes(any).flatMap((g) => g.blocks)) {
        for (const { start, text, records: marked } of pieces) {
          const covering = records.filter(
            (r) =>
              r.spans.length === 0 ||
              r.spans.some((s) => s.start <= start && s.end >= start + text.length),
          );
          expect([...marked].sort()).toEqual(covering.map((r) => r.id).sort());
        }
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { possessive } from "../../src/extract/possessive.ts";

test.each([
  ["Syria's", 2],
  ["Syria’s", 2],
  ["states'", 1],
  ["states’", 1],
  ["states", 0],
  ["'s", 2],
  ["s", 0],
  ["", 0],
])("%j ends in a possessive of %i units", (word, units) => {
  expect(possessive(word)).toBe(units);
});

test("it is what the pattern of a possessive finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "s", "'", "’", " ") });
  fc.assert(
    fc.property(word, (text) => {
      expect(possessive(text)).toBe(/['’]s?$/.exec(text)?.[0].length ?? 0);
    }),
  );
});

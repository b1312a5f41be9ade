import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberSpan } from "../../src/extract/numberSpan.ts";
import { numbers } from "../../src/extract/numbers.ts";
import { tokens } from "../../src/extract/tokens.ts";

const spans = (text: string): NumberSpan[] => numbers(text, tokens(text));

const WORDS = [
  ..."at least most more than up to about some nearly between and or from per cent percent point".split(
    " ",
  ),
  ..."one two three twenty twenty-two hundred thousand million dozen dozens half third thirds quarter".split(
    " ",
  ),
  ..."a of in people killed years October May No Article aged possibly as many US constructor __proto__".split(
    " ",
  ),
  ...[
    "5,600",
    "22",
    "1.9",
    "2014",
    "5.600",
    "000",
    "007",
    "1,00,000",
    "9".repeat(40),
    "½",
    "%",
    "$",
  ],
  ...[
    "-",
    "–",
    "/",
    ".",
    ",",
    ":",
    "+",
    "@",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "k",
    "m",
    "th",
    "bn",
    "-old",
  ],
];
const wordy = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "", "\u00a0", "\n")))
  .map((parts) => parts.flat().join(""));
const anything = fc.oneof(wordy, wordy, fc.string({ unit: "binary" }));

test("every span is inside the text and says what stands there", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const all = tokens(text);
      let end = 0;
      for (const span of numbers(text, all)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.start).toBe(all[span.first]?.start);
        expect(span.end).toBeLessThanOrEqual(all[span.last]?.end ?? 0);
        expect(span.next).toBeGreaterThan(span.last);
        expect(span.from).toBeLessThanOrEqual(span.first);
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
        end = span.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test("a value has a bound, ends in order, and the words it comes from", () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { value, kind, hedge, start, end } of spans(text)) {
        if (value === null) continue;
        const { low, high } = value;
        expect(kind).not.toBe("vague");
        expect(low !== null || high !== null).toBe(true);
        expect(Number.isFinite(low ?? 0) && Number.isFinite(high ?? 0)).toBe(true);
        expect((low ?? 0) <= (high ?? Number.POSITIVE_INFINITY)).toBe(true);
        expect(text).toContain(value.text);
        expect(value.text).toContain(text.slice(start, end));
        if (hedge !== null) expect(value.text).toContain(text.slice(hedge.start, hedge.end));
      }
    }),
    { numRuns: 2000 },
  );
});

test("a paragraph before it shifts every offset and changes nothing else", () => {
  const prefix = "Nobody was hurt.\n\n";
  const shift = prefix.length;
  const moved = tokens(prefix).length;
  fc.assert(
    fc.property(wordy, (text) => {
      const after = spans(`${prefix}Then ${text}`);
      const before = spans(`Then ${text}`);
      expect(after).toEqual(
        before.map((span) => ({
          ...span,
          start: span.start + shift,
          end: span.end + shift,
          first: span.first + moved,
          last: span.last + moved,
          next: span.next + moved,
          from: span.from + moved,
          hedge: span.hedge && { start: span.hedge.start + shift, end: span.hedge.end + shift },
        })),
      );
    }),
    { numRuns: 1000 },
  );
});

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");

test("any whole number is read back, grouped or not, and a hedge keeps its value", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      const [plain] = spans(`It counted ${grouped(n)} people.`);
      expect([plain?.value?.low, plain?.value?.high, plain?.excluded]).toEqual([n, n, null]);
      const [least] = spans(`It counted at least ${grouped(n)} people.`);
      expect([least?.value?.low, least?.value?.high]).toEqual([n, null]);
    }),
  );
});

test("a number written in words is the number", () => {
  const units = "one two three four five six seven eight nine".split(" ");
  const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  const digit = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(digit, fc.integer({ min: 2, max: 9 }), digit, digit, (h, t, u, k) => {
      const words = `${units[h - 1]} hundred and ${tens[t - 2]}-${units[u - 1]}`;
      const hundreds = h * 100 + t * 10 + u;
      expect(spans(`It saw ${words} people`)[0]?.value?.low).toBe(hundreds);
      const more = `${units[k - 1]} million ${words} thousand`;
      expect(spans(`It saw ${more} people`)[0]?.value?.low).toBe(k * 1e6 + hundreds * 1000);
    }),
  );
});

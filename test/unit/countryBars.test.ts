import fc from "fast-check";
import { expect, test } from "vitest";
import { countryNumber, countryRows } from "../../src/layout/countryBars.ts";
import type { CountrySums } from "../../src/model/eventEngine.ts";

const NAMES = ["", "Syria", "Iraq", "Lebanon", "Jordan", "Turkey"];

const sums = (
  events: number[],
  deaths: Partial<{ [name in keyof CountrySums]: number[] }> = {},
) => {
  const column = (values: number[] = []) => Float64Array.from(events, (_, i) => values[i] ?? 0);
  return {
    events: column(events),
    low: column(deaths.low),
    best: column(deaths.best),
    high: column(deaths.high),
    unknown: column(deaths.unknown),
  };
};

const ASKED = {
  measure: "events" as const,
  sort: "most" as const,
  room: 3,
  isFound: () => true,
  chosen: [],
};

test("the countries with the most are drawn, those without a row are not, rows without a country never", () => {
  const rows = countryRows(sums([90, 5, 7, 0, 7, 1]), NAMES, ASKED);
  expect(rows).toEqual({ shown: [2, 4, 1], others: [5] });
});

test("deaths rank by the best estimate, then by events", () => {
  const counts = sums([0, 5, 7, 2, 7, 1], { best: [0, 4, 9, 4, 0, 0] });
  expect(countryRows(counts, NAMES, { ...ASKED, measure: "deaths" })).toEqual({
    shown: [2, 1, 3],
    others: [4, 5],
  });
});

test("a country that is filtered by keeps its row, even without a row of its own", () => {
  const rows = countryRows(sums([0, 5, 7, 0, 6, 1]), NAMES, { ...ASKED, chosen: [3] });
  expect(rows).toEqual({ shown: [2, 4, 3], others: [1, 5] });
});

test("a search leaves those that answer it, and order by name keeps the choice", () => {
  const counts = sums([0, 5, 7, 2, 6, 1]);
  const isFound = (n: number) => n !== 2;
  expect(countryRows(counts, NAMES, { ...ASKED, isFound }).shown).toEqual([4, 1, 3]);
  expect(countryRows(counts, NAMES, { ...ASKED, sort: "name" }).shown).toEqual([2, 4, 1]);
});

test("shown and others together are every country with a row that is found, each once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }),
      fc.nat(40),
      fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 5 }),
      (events, room, picked) => {
        const names = events.map((_, i) => (i === 0 ? "" : `C${i}`));
        const chosen = picked.filter((n) => n < events.length);
        const { shown, others } = countryRows(sums(events), names, { ...ASKED, room, chosen });
        const wanted = events.flatMap((n, i) =>
          i > 0 && (n > 0 || chosen.includes(i)) ? [i] : [],
        );
        expect([...shown, ...others].sort((a, b) => a - b)).toEqual(wanted);
        expect(shown.length).toBe(Math.min(room, wanted.length));
      },
    ),
  );
});

test("numbers add up over countries, and what is unknown is counted apart", () => {
  const counts = sums([0, 5, 7], {
    low: [0, 1, 2],
    best: [0, 2, 3],
    high: [0, 9, 4],
    unknown: [0, 1, 6],
  });
  expect(countryNumber(counts, [1, 2], "deaths")).toEqual({
    events: 12,
    value: 5,
    low: 3,
    high: 13,
    unknown: 7,
  });
  expect(countryNumber(counts, [1, 2], "events")).toMatchObject({ value: 12, low: 12, unknown: 0 });
});

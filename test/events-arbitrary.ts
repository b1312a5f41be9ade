import fc from "fast-check";
import type { CubeBins, OtherFilters } from "../src/model/eventEngine.ts";
import type { PlainRow } from "./event-table.ts";

const DAY = fc.integer({ min: -40, max: 60 });
const COUNTRIES = ["", "Aland", "Beria", "Cadia", "Doria"];
const TYPES = ["", "Battles", "Riots"];
const SOURCES = ["", "Courier", "Courier; Agency", "Agency", "Agency; Agency; Monitor"];
const NOTES = ["", "A shell hit a house.", "Police and a SHELL", "Quiet"];

const unknownOr = (value: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(Number.NaN) });

const deaths = unknownOr(fc.integer({ min: 0, max: 9 }).map((number) => number / 2));

const place = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(whole(-180, 180), whole(-90, 90)) },
  { weight: 1, arbitrary: fc.constant([Number.NaN, Number.NaN] as const) },
);

function whole(min: number, max: number) {
  return fc.integer({ min, max });
}

/** Rows with and without dates, places and numbers; of one day each, or of up to a month. */
export const plainRows: fc.Arbitrary<PlainRow[]> = fc.boolean().chain((hasSpans) =>
  fc.array(
    fc
      .record({
        start: fc.option(DAY, { freq: 8 }),
        days: hasSpans ? fc.oneof(fc.constant(1), whole(1, 30)) : fc.constant(1),
        country: fc.constantFrom(...COUNTRIES),
        type: fc.constantFrom(...TYPES),
        source: fc.constantFrom(...SOURCES),
        note: fc.constantFrom(...NOTES),
        low: deaths,
        best: deaths,
        high: deaths,
        place,
      })
      .map(({ place: [longitude, latitude], ...row }) => ({ ...row, longitude, latitude })),
    { maxLength: 60, size: "max" },
  ),
);

/** Filters by indices that the table may have; bins that cover its days or some of them. */
export const otherFilters: fc.Arbitrary<OtherFilters> = fc.record({
  countries: fc.subarray([0, 1, 2, 3, 4]),
  types: fc.subarray([0, 1, 2]),
  outlets: fc.subarray([0, 1, 2, 3]),
  text: fc.constantFrom("", "", " ", "shell", "PoLice"),
});

/** Eighths and quarters of the unit square, so that no rounding decides; some reach over its edge. */
const grid = fc
  .record({
    west: whole(-4, 6),
    width: whole(1, 8),
    north: whole(0, 7),
    height: whole(1, 8),
    columns: whole(1, 9),
    rows: whole(1, 9),
  })
  .map(({ west, width, north, height, columns, rows }) => ({
    west: west / 8,
    east: (west + width) / 8,
    north: north / 8,
    south: (north + height) / 8,
    columns,
    rows,
  }));

export const cubeBins: fc.Arbitrary<CubeBins> = fc.record({
  time: fc
    .uniqueArray(DAY, { minLength: 1, maxLength: 12 })
    .map((days) => Int32Array.from(days.sort((a, b) => a - b))),
  cells: fc.option(grid),
  measure: fc.constantFrom("events", "deaths"),
});

/** Windows as a reader moves them: dragged by days, thrown somewhere else, closed, far outside. */
export const windows: fc.Arbitrary<[from: number, to: number][]> = fc
  .array(
    fc.oneof(
      fc.record({ by: whole(-3, 3), width: fc.constant(null) }),
      fc.record({ by: whole(-120, 120), width: whole(0, 90) }),
      fc.record({ by: fc.constantFrom(-9000, 9000), width: whole(0, 9) }),
    ),
    { maxLength: 25 },
  )
  .map((steps) => {
    let from = 0;
    let length = 10;
    return steps.map(({ by, width }): [number, number] => {
      from += by;
      length = width ?? length;
      return [from, from + length];
    });
  });

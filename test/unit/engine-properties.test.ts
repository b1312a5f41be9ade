import fc from "fast-check";
import { expect, test } from "vitest";
import { localCube } from "../../src/engine/localCube.ts";
import { localEngine } from "../../src/engine/localEngine.ts";
import { rowTable } from "../../src/engine/rowTable.ts";
import type { EventRow } from "../../src/model/eventData.ts";
import type { CubeBins, EventEngine, RowFilter } from "../../src/model/eventEngine.ts";
import { eventTable } from "../event-table.ts";
import { cubeBins, otherFilters, plainRows, windows } from "../events-arbitrary.ts";
import { countsOfRows, isListed, isOn, passes } from "../events-oracle.ts";

const opened = async (rows: Parameters<typeof eventTable>[0]) => {
  const { table, file } = eventTable(rows);
  const engine: EventEngine = localEngine(table, file);
  const all = await file.decoded(Array.from({ length: rows.length }, (_, row) => row));
  return { engine, all };
};

test("however the brush is moved, the counts are those of the rows that pass, one by one", () =>
  fc.assert(
    fc.asyncProperty(
      fc.tuple(plainRows, otherFilters, cubeBins, windows),
      async ([plain, filters, bins, moves]) => {
        const { engine, all } = await opened(plain);
        const passing = all.filter((row) => passes(row, filters, engine.described));
        const cube = await engine.openCube("date", bins, filters);
        expect(cube.whole).toEqual(countsOfRows(passing, bins, engine.described));
        for (const [from, to] of moves) {
          const inside = passing.filter((row) => isOn(row, from, to));
          expect(await cube.counts(from, to)).toEqual(countsOfRows(inside, bins, engine.described));
        }
      },
    ),
    { numRuns: 300 },
  ));

const NO_FILTER: RowFilter = {
  countries: [],
  types: [],
  outlets: [],
  text: "",
  from: null,
  to: null,
  box: null,
};

const ONE_BIN: CubeBins = { time: Int32Array.of(0, 3), cells: null, measure: "events" };

const eighths = fc.integer({ min: -4, max: 8 }).map((eighth) => eighth / 8);
const rowFilters: fc.Arbitrary<RowFilter> = fc
  .record({
    others: otherFilters,
    window: fc.option(fc.tuple(fc.integer({ min: -60, max: 80 }), fc.nat(40))),
    box: fc.option(fc.tuple(eighths, eighths, fc.integer({ min: 1, max: 8 }))),
  })
  .map(({ others, window, box }) => ({
    ...others,
    from: window?.[0] ?? null,
    to: window && window[0] + window[1],
    box: box && {
      west: box[0],
      east: box[0] + box[2] / 8,
      north: box[1],
      south: box[1] + box[2] / 8,
    },
  }));

test("the lists hold the rows that pass, in order, in pages and as points", () =>
  fc.assert(
    fc.asyncProperty(plainRows, rowFilters, async (plain, filter) => {
      const { engine, all } = await opened(plain);
      const passing = all.filter((row) => isListed(row, filter, engine.described));
      const pages = async (order: "oldest" | "newest" | "deadliest") => {
        const first = await engine.rows(filter, order, { from: 0, limit: 7 });
        const rest = await engine.rows(filter, order, { from: 7, limit: 100 });
        expect([first.total, rest.total]).toEqual([passing.length, passing.length]);
        return [...first.rows, ...rest.rows];
      };
      const dated = (rows: typeof all) =>
        rows.filter(({ datePrecision }) => datePrecision !== "unknown");
      const undated = (rows: typeof all) =>
        rows.filter(({ datePrecision }) => datePrecision === "unknown");
      expect(await pages("oldest")).toEqual([...dated(passing), ...undated(passing)]);
      expect(await pages("newest")).toEqual(passing.toReversed());
      const deaths = ({ best }: { best: number }) => (Number.isNaN(best) ? -1 : best);
      expect(await pages("deadliest")).toEqual(
        passing.toReversed().sort((a, b) => deaths(b) - deaths(a)),
      );
      const placed = passing.filter(({ latitude }) => !Number.isNaN(latitude));
      const points = await engine.points(filter, 9);
      expect(points.total).toBe(placed.length);
      expect([...points.row]).toEqual(placed.slice(-9).map(({ row }) => row));
    }),
    { numRuns: 300 },
  ));

test("however close the checkpoints are, a jump counts the same", () =>
  fc.assert(
    fc.property(
      fc.tuple(plainRows, cubeBins, windows, fc.integer({ min: 1, max: 9 })),
      ([plain, bins, moves, spacing]) => {
        const table = rowTable(eventTable(plain).table);
        const near = localCube(table, null, bins, spacing);
        const far = localCube(table, null, bins);
        for (const [from, to] of moves) {
          const { sums, rows } = near.move(from, to);
          const expected = far.move(from, to);
          expect(rows).toBe(expected.rows);
          expect(sums).toEqual(expected.sums);
        }
      },
    ),
    { numRuns: 300 },
  ));

test("what was asked before answers for nothing else", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ start: fc.nat(3), country: fc.constantFrom("Aland", "Beria") })),
      fc.array(fc.tuple(rowFilters, fc.constantFrom("oldest", "newest")), { maxLength: 9 }),
      async (plain, asked) => {
        const { engine, all } = await opened(plain);
        for (const [filter, order] of asked) {
          const { rows } = await engine.rows(filter, order, { from: 0, limit: 99 });
          const passing = all.filter((row) => isListed(row, filter, engine.described));
          expect(rows).toEqual(order === "oldest" ? passing : passing.toReversed());
          const cube = await engine.openCube("date", ONE_BIN, filter);
          const counted = all.filter((row) => passes(row, filter, engine.described));
          expect(cube.whole).toEqual(countsOfRows(counted, ONE_BIN, engine.described));
        }
      },
    ),
  ));

test("what is described is what the rows say", () =>
  fc.assert(
    fc.asyncProperty(plainRows, async (plain) => {
      const { engine, all } = await opened(plain);
      const { described } = engine;
      const rowsOf = (names: readonly string[], of: (row: EventRow) => readonly string[]) =>
        Float64Array.from(names, (name) => all.filter((row) => of(row).includes(name)).length);
      const countries = described.countries.map(({ name }) => name);
      expect(described.countryRows).toEqual(rowsOf(countries, ({ country }) => [country]));
      expect(described.typeRows).toEqual(rowsOf(described.types, ({ type }) => [type]));
      const outlets = ({ source }: EventRow) => source.split("; ");
      expect(described.outletRows).toEqual(rowsOf(described.outlets, outlets));
      const dated = all.filter(({ datePrecision }) => datePrecision !== "unknown");
      const placed = all.filter(({ latitude }) => !Number.isNaN(latitude));
      expect(described).toMatchObject({
        rows: all.length,
        withoutDate: all.length - dated.length,
        withoutPlace: all.length - placed.length,
        extent:
          dated.length === 0
            ? null
            : {
                start: Math.min(...dated.map(({ start }) => start)),
                end: Math.max(...dated.map(({ end }) => end)),
              },
      });
      const { box } = described;
      const within = await engine.points({ ...NO_FILTER, box }, all.length);
      expect(within.total, "the box holds every place").toBe(placed.length);
      if (box) {
        expect(within.x.some((x) => x === box.west)).toBe(true);
        expect(within.y.some((y) => y === box.north)).toBe(true);
      }
    }),
  ));

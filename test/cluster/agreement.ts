import { expect, test } from "vitest";
import type {
  Counts,
  CubeBins,
  EventEngine,
  Measure,
  OtherFilters,
  RowOrder,
} from "../../src/model/eventEngine.ts";
import { dayNumber } from "../../src/model/period.ts";
import { type NaiveRow, naiveCounts, overlaps, passes } from "./naive.ts";

const GRID = { west: 0.31, north: 0.2, east: 1.12, south: 0.83, columns: 32, rows: 16 };
export const MONTHS = Int32Array.from({ length: 22 }, (_, month) => dayNumber(2019, 12 + month, 1));
const NONE: OtherFilters = { countries: [], types: [], outlets: [], text: "" };

/** Filters by name; the engine's indices are looked up. */
const FILTERS = [
  {},
  { countries: ["x' OR 1=1 --", "back\\slash", "new\nline", "tab\there", "`tick`"] },
  { countries: [""], types: ["Battles", ""] },
  { types: ["Explosions/Remote violence", "Non-state conflict"] },
  { outlets: ["Reuters"] },
  { outlets: ["", "O'Hara's Gazette"] },
  { text: "FIRE" },
  { text: "it's" },
  { text: "C:\\base" },
  { text: "%" },
  { text: "') OR 1=1 --" },
  { text: "éclair", countries: ["Mali", "Yemen", "Côte d'Ivoire"] },
];

/** That an engine over these rows answers as counting them one by one does. */
export function agreement(engine: () => EventEngine, rows: readonly NaiveRow[]): void {
  test("says what the table holds", () => {
    const { described } = engine();
    const starts = rows.flatMap(({ start }) => start ?? []);
    const ends = rows.flatMap(({ end }) => end ?? []);
    expect(described.rows).toBe(rows.length);
    expect(described.withoutDate).toBe(rows.length - starts.length);
    expect(described.withoutPlace).toBe(rows.filter(({ x }) => x === null).length);
    expect(described.extent).toEqual({ start: Math.min(...starts), end: Math.max(...ends) });
    expect(listed(names(described.countries), described.countryRows)).toEqual(
      tally(rows.map(({ country }) => country)),
    );
    expect(listed(described.types, described.typeRows)).toEqual(
      tally(rows.map(({ type }) => type)),
    );
    expect(listed(described.outlets, described.outletRows)).toEqual(
      tally(rows.flatMap(({ outlets }) => outlets)),
    );
  });

  for (const filter of FILTERS)
    test(`counts ${JSON.stringify(filter)}`, async () => {
      const { filters, named } = indexed(engine(), filter);
      const passing = rows.filter((row) => passes(row, named, filters.text));
      for (const measure of ["events", "deaths"] as const)
        await counts(engine(), passing, filters, measure);
    });

  test.each(["oldest", "newest", "deadliest"] as const)("lists rows, %s first", async (order) => {
    await lists(engine(), rows, order);
  });

  test("finds a row by its own id, and none by another text", async () => {
    const [first, last] = [rows[0]?.id ?? "", rows.at(-1)?.id ?? ""];
    for (const id of [first, last]) {
      const named = await engine().rowsNamed(id);
      expect((await engine().rowsAt(named)).map((row) => row.id)).toEqual([id]);
    }
    expect(await engine().rowsNamed(`${first}' OR '1`)).toEqual([]);
    expect(await engine().rowsNamed("")).toEqual([]);
  });

  test("gives points, and the rows behind them", async () => {
    const box = { west: 0.4, north: 0.3, east: 0.9, south: 0.6 };
    const within = rows.filter((row) => isInside(row, box));
    const filter = { ...NONE, from: null, to: null, box };
    const day = dayNumber(2020, 6, 15);
    const none = await engine().points({ ...NONE, box: null, from: day, to: day }, 50);
    expect(none.total).toBe(0);
    const points = await engine().points(filter, 50);
    expect(points.total).toBe(within.length);
    expect(points.row).toHaveLength(Math.min(50, within.length));
    const behind = await engine().rowsAt([...points.row].reverse());
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const [index, { id, row }] of [...behind].reverse().entries()) {
      expect(row).toBe(points.row[index]);
      expect(points.x[index]).toBe(byId.get(id)?.x);
      expect(points.y[index]).toBeCloseTo(byId.get(id)?.y ?? Number.NaN, 6);
    }
  });
}

async function counts(
  engine: EventEngine,
  rows: readonly NaiveRow[],
  filters: OtherFilters,
  measure: Measure,
): Promise<void> {
  const bins: CubeBins = { time: MONTHS, cells: GRID, measure };
  const cube = await engine.openCube("date", bins, filters);
  const whole = naiveCounts(rows, bins);
  expect(shown(engine, cube.whole)).toEqual(whole);
  const steps = [...(cube.steps ?? [])];
  expect(steps).toEqual(expect.arrayContaining([...MONTHS]));
  const { start, end } = engine.described.extent ?? { start: 0, end: 0 };
  for (const [from, to] of [...brushes(steps), [start, end], [start - 40, end + 40]] as const) {
    const inside = naiveCounts(
      rows.filter((row) => overlaps(row, from, to)),
      bins,
    );
    expect(shown(engine, await cube.counts(from, to)), `${from} to ${to}`).toEqual(inside);
  }
}

function brushes(steps: readonly number[]): [number, number][] {
  const at = (index: number) => steps[Math.min(index, steps.length - 1)] ?? 0;
  return [
    [at(0), at(steps.length)],
    [at(3), at(4)],
    [at(2), at(19)],
    [at(17), at(18)],
    [at(5), at(5)],
  ];
}

/** By name, without what is nothing. */
function shown(engine: EventEngine, { rows, country, time, cells, withoutPlace }: Counts) {
  const byName = names(engine.described.countries).flatMap((name, index) => {
    const sums = [country.events, country.low, country.best, country.high, country.unknown];
    return country.events[index] ? [[name, sums.map((sum) => sum[index] ?? 0)] as const] : [];
  });
  const some = (sums: Float64Array) =>
    Object.fromEntries([...sums.entries()].filter(([, sum]) => sum !== 0));
  return {
    rows,
    country: Object.assign(Object.create(null), Object.fromEntries(byName)),
    time: some(time),
    cells: some(cells),
    withoutPlace,
  };
}

async function lists(
  engine: EventEngine,
  rows: readonly NaiveRow[],
  order: RowOrder,
): Promise<void> {
  const filter = { ...NONE, text: "a", from: MONTHS[3] ?? 0, to: MONTHS[9] ?? 0, box: null };
  const passing = rows.filter(
    (row) => overlaps(row, filter.from, filter.to) && row.note.includes("a"),
  );
  const page = await engine.rows(filter, order, { from: 5, limit: 20 });
  expect(page.total).toBe(passing.length);
  const sorted = passing.map(RANKS[order]).sort((a, b) => a - b);
  const found = page.rows.map(({ id }) => passing.find((row) => row.id === id));
  expect(found.map((row) => row && RANKS[order](row))).toEqual(sorted.slice(5, 25));
  expect(page.rows.map(({ note }) => note)).toEqual(found.map((row) => row?.note));
}

const RANKS: { readonly [order in RowOrder]: (row: NaiveRow) => number } = {
  oldest: ({ start }) => start ?? Number.POSITIVE_INFINITY,
  newest: ({ start }) => -(start ?? Number.NEGATIVE_INFINITY),
  deadliest: ({ best }) => (Number.isNaN(best) ? 1 : -best),
};

function indexed(engine: EventEngine, filter: { [name: string]: unknown }) {
  const { countries, types, outlets } = engine.described;
  const wanted = { countries: [], types: [], outlets: [], text: "", ...filter } as {
    countries: string[];
    types: string[];
    outlets: string[];
    text: string;
  };
  const present = (all: readonly string[], some: readonly string[]) =>
    some.filter((name) => all.includes(name));
  const named = {
    countries: present(names(countries), wanted.countries),
    types: present(types, wanted.types),
    outlets: present(outlets, wanted.outlets),
  };
  const filters = {
    countries: named.countries.map((name) => names(countries).indexOf(name)),
    types: named.types.map((name) => types.indexOf(name)),
    outlets: named.outlets.map((name) => outlets.indexOf(name)),
    text: wanted.text,
  };
  return { filters, named };
}

const names = (countries: readonly { name: string }[]): string[] =>
  countries.map(({ name }) => name);

const isInside = (
  { x, y }: NaiveRow,
  box: { west: number; north: number; east: number; south: number },
) => x !== null && y !== null && x >= box.west && x < box.east && y >= box.north && y < box.south;

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const listed = (values: readonly string[], rows: Float64Array): Map<string, number> =>
  new Map(
    values.map((value, index) => [value, rows[index] ?? 0] as const).filter(([, n]) => n > 0),
  );

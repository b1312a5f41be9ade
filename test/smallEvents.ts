import type { EventCountry } from "../src/model/eventData.ts";
import type {
  Counts,
  CubeBins,
  Described,
  EventEngine,
  OtherFilters,
} from "../src/model/eventEngine.ts";
import type { OpenedEvents } from "../src/store/eventState.ts";

/** A row of a test; `start` null: no date. */
export type SmallRow = {
  start: number | null;
  end?: number;
  country: number;
  type?: number;
  outlet?: number;
  low?: number;
  best?: number;
  high?: number;
  hasPlace?: boolean;
  note?: string;
};

export const COUNTRIES: readonly EventCountry[] = [
  { name: "", iso: null },
  { name: "Syria", iso: "SY" },
  { name: "Iraq", iso: "IQ" },
  { name: "Lebanon", iso: "LB" },
];
const TYPES = ["", "Battles", "Protests"];
const OUTLETS = ["", "Agency", "Radio"];

/** An engine that looks at every row for each question: the plainest one that keeps the contract. */
export function smallEngine(
  rows: readonly SmallRow[],
  countries: readonly EventCountry[] = COUNTRIES,
): EventEngine {
  return {
    described: describedAs(rows, countries),
    openCube: async (_active, bins, filters) => {
      const passing = rows.filter((row) => passes(row, filters));
      return {
        bins,
        whole: countsOf(passing, bins, countries.length),
        steps: null,
        counts: async (from, to) =>
          countsOf(
            passing.filter(
              ({ start, end }) => start !== null && start < to && (end ?? start + 1) > from,
            ),
            bins,
            countries.length,
          ),
        close: () => {},
      };
    },
    rows: async () => ({ total: 0, rows: [] }),
    rowsAt: async () => [],
    rowsNamed: async () => [],
    points: () => Promise.reject(new Error("no points in this test")),
    close: () => {},
  };
}

/** Event data of a test as the store opens them. */
export const openedAs = (engine: EventEngine): OpenedEvents => ({
  engine,
  name: "test.csv",
  size: 1,
  every: 1,
  report: null,
  credit: "",
  layoutKey: "",
});

const passes = (row: SmallRow, { countries, types, outlets, text }: OtherFilters): boolean =>
  isAmong(countries, row.country) &&
  isAmong(types, row.type ?? 0) &&
  isAmong(outlets, row.outlet ?? 0) &&
  (row.note ?? "").toLowerCase().includes(text.toLowerCase());

const isAmong = (list: readonly number[], value: number): boolean =>
  list.length === 0 || list.includes(value);

function countsOf(rows: readonly SmallRow[], { time, measure }: CubeBins, length: number): Counts {
  const empty = () => new Float64Array(length);
  const country = { events: empty(), low: empty(), best: empty(), high: empty(), unknown: empty() };
  const bins = new Float64Array(time.length - 1);
  const add = (to: Float64Array, at: number, value: number) => {
    to[at] = (to[at] ?? 0) + value;
  };
  for (const row of rows) {
    add(country.events, row.country, 1);
    const best = row.best ?? Number.NaN;
    const bin = row.start === null ? -1 : time.findLastIndex((edge) => edge <= (row.start ?? 0));
    const weight = measure === "events" ? 1 : best;
    if (bin >= 0 && bin < bins.length && !Number.isNaN(weight)) add(bins, bin, weight);
    if (measure === "events") continue;
    if (Number.isNaN(best)) add(country.unknown, row.country, 1);
    else {
      add(country.best, row.country, best);
      add(country.low, row.country, row.low ?? best);
      add(country.high, row.country, row.high ?? best);
    }
  }
  return {
    rows: rows.length,
    country,
    time: bins,
    cells: new Float64Array(0),
    withoutPlace: rows.filter((row) => row.hasPlace === false).length,
    isPartial: false,
  };
}

function describedAs(rows: readonly SmallRow[], countries: readonly EventCountry[]): Described {
  const tally = (length: number, key: (row: SmallRow) => number) => {
    const counts = new Float64Array(length);
    for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
    return counts;
  };
  const starts = rows.flatMap(({ start }) => start ?? []);
  const ends = rows.flatMap(({ start, end }) => (start === null ? [] : (end ?? start + 1)));
  return {
    source: "acled",
    rows: rows.length,
    countries,
    types: TYPES,
    outlets: OUTLETS,
    countryRows: tally(countries.length, (row) => row.country),
    typeRows: tally(TYPES.length, (row) => row.type ?? 0),
    outletRows: tally(OUTLETS.length, (row) => row.outlet ?? 0),
    extent: starts.length === 0 ? null : { start: Math.min(...starts), end: Math.max(...ends) },
    withoutDate: rows.length - starts.length,
    withoutPlace: rows.filter((row) => row.hasPlace === false).length,
    box: null,
  };
}

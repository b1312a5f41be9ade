import { mercatorX, mercatorY } from "../src/engine/mercator.ts";
import { type EventRow, NO_DAY } from "../src/model/eventData.ts";
import type {
  Box,
  Counts,
  CubeBins,
  Described,
  OtherFilters,
  RowFilter,
} from "../src/model/eventEngine.ts";

/** Whether a row passes, said the long way. */
export function passes(row: EventRow, filters: OtherFilters, described: Described): boolean {
  const { countries, types, outlets, text } = filters;
  const named = row.source === "" ? [""] : row.source.split("; ");
  return (
    (countries.length === 0 ||
      countries.some((at) => described.countries[at]?.name === row.country)) &&
    (types.length === 0 || types.some((at) => described.types[at] === row.type)) &&
    (outlets.length === 0 || outlets.some((at) => named.includes(described.outlets[at] ?? "?"))) &&
    row.note.toLowerCase().includes(text.trim().toLowerCase())
  );
}

/** Whether some day of the row's period is one of [from, to), looked up day by day. */
export function isOn(row: EventRow, from: number, to: number): boolean {
  if (row.start === NO_DAY) return false;
  for (let day = row.start; day < row.end; day++) if (day >= from && day < to) return true;
  return false;
}

export function isListed(row: EventRow, filter: RowFilter, described: Described): boolean {
  const { from, to, box } = filter;
  return (
    passes(row, filter, described) &&
    (from === null || to === null || isOn(row, from, to)) &&
    (box === null || isIn(row, box))
  );
}

export function countsOfRows(
  rows: readonly EventRow[],
  { time, cells, measure }: CubeBins,
  { countries }: Described,
): Counts {
  const amount = (row: EventRow) =>
    measure === "events" ? 1 : Number.isNaN(row.best) ? 0 : row.best;
  const sum = (those: readonly EventRow[], of: (row: EventRow) => number) =>
    those.reduce((total, row) => total + of(row), 0);
  const byCountry = (of: (row: EventRow) => number) =>
    Float64Array.from(countries, ({ name }) =>
      sum(
        rows.filter((row) => row.country === name),
        of,
      ),
    );
  const deaths = (of: (row: EventRow) => number) =>
    byCountry((row) =>
      measure === "events" || Number.isNaN(row.best)
        ? 0
        : Number.isNaN(of(row))
          ? row.best
          : of(row),
    );
  return {
    rows: rows.length,
    country: {
      events: byCountry(() => 1),
      low: deaths((row) => row.low),
      best: deaths((row) => row.best),
      high: deaths((row) => row.high),
      unknown: byCountry((row) => (measure === "deaths" && Number.isNaN(row.best) ? 1 : 0)),
    },
    time: Float64Array.from({ length: time.length - 1 }, (_, bin) =>
      sum(
        rows.filter(({ start }) => start >= (time[bin] ?? 0) && start < (time[bin + 1] ?? 0)),
        amount,
      ),
    ),
    cells: Float64Array.from(
      { length: cells === null ? 0 : cells.columns * cells.rows },
      (_, at) =>
        cells === null
          ? 0
          : sum(
              rows.filter((row) => isIn(row, cellOf(cells, at))),
              amount,
            ),
    ),
    withoutPlace: rows.filter(({ latitude }) => Number.isNaN(latitude)).length,
    isPartial: false,
  };
}

/** A point lies on the map once in each world, and a box may reach from one into the next. */
function isIn({ longitude, latitude }: EventRow, { west, north, east, south }: Box): boolean {
  const x = Math.fround(mercatorX(longitude));
  const y = Math.fround(mercatorY(latitude));
  const isAcross = [-1, 0, 1].some((world) => x + world >= west && x + world < east);
  return isAcross && y >= north && y < south;
}

function cellOf(grid: Box & { columns: number; rows: number }, at: number): Box {
  const column = at % grid.columns;
  const row = (at - column) / grid.columns;
  const across = (edge: number) => grid.west + ((grid.east - grid.west) * edge) / grid.columns;
  const down = (edge: number) => grid.north + ((grid.south - grid.north) * edge) / grid.rows;
  return { west: across(column), east: across(column + 1), north: down(row), south: down(row + 1) };
}

import type { CellBytes } from "./cellPool.ts";
import { scatter } from "./ordered.ts";
import { release } from "./release.ts";
import type { Values } from "./values.ts";

/** A column while its rows are read. */
type RowColumn<A extends Values> = {
  /** Holds the row that `next` made room for, at the place that it gave. */
  page: A;
  /** All rows in one array, each at its place; null: in the order of the file. To be asked for once: frees the pages. */
  taken: (places?: Uint32Array | null) => A;
};

/** Rows that were read elsewhere; the columns stand in the order of their making. Goes from thread to thread. */
export type GivenRows = {
  /** How many rows each page holds. */
  lengths: readonly number[];
  columns: readonly GivenColumn[];
};

type GivenColumn = { pages: readonly Values[]; cells: CellBytes | null };

/** A column whose values mean something only beside others of the part of the file that they come from. */
type Relative = {
  /** What goes along with the values. */
  given: () => CellBytes | null;
  /** Makes values from another part those of this one, whose rows end `lines` lines before the other's line 1. */
  adopt: (column: GivenColumn, lines: number) => void;
};

/** Columns of one length, of which nobody knows how long they will be: in pages, so that growing copies nothing. */
export type RowStore = {
  /** Makes a column; before the first row. */
  column: <A extends Values>(newPage: (length: number) => A, relative?: Relative) => RowColumn<A>;
  /** Makes room for a row and gives its place in each column's page. */
  next: () => number;
  length: () => number;
  /** Gives all rows away. */
  given: () => GivenRows;
  /** Adds rows of a store with the same columns after those read. */
  add: (rows: GivenRows, lines: number) => void;
};

type Stored = { pages: Values[]; grow: () => void; relative: Relative | null };

const PAGE = 1 << 16;

export function rowStore(): RowStore {
  const columns: Stored[] = [];
  const lengths: number[] = [];
  let at = PAGE;
  const length = () => lengths.reduce((rows, length) => rows + length, 0);

  return {
    column: <A extends Values>(newPage: (length: number) => A, relative?: Relative) => {
      const pages: A[] = [];
      const column: RowColumn<A> = {
        page: newPage(0),
        taken: (places = null) => {
          const values = newPage(length());
          join(values, pages.splice(0), lengths, places);
          return values;
        },
      };
      const grow = () => {
        column.page = newPage(PAGE);
        pages.push(column.page);
      };
      columns.push({ pages, grow, relative: relative ?? null });
      return column;
    },
    next: () => {
      if (at === PAGE) {
        for (const { grow } of columns) grow();
        lengths.push(0);
        at = 0;
      }
      lengths[lengths.length - 1] = at + 1;
      return at++;
    },
    length,
    given: () => ({
      lengths,
      columns: columns.map(({ pages, relative }) => ({ pages, cells: relative?.given() ?? null })),
    }),
    add: (rows, lines) => {
      for (const [index, { pages, relative }] of columns.entries()) {
        const column = rows.columns[index];
        if (!column) continue;
        relative?.adopt(column, lines);
        pages.push(...column.pages);
      }
      lengths.push(...rows.lengths);
      at = PAGE;
    },
  };
}

/** Copies the rows of pages and frees them. */
function join(
  values: Values,
  pages: readonly Values[],
  lengths: readonly number[],
  places: Uint32Array | null,
): void {
  let at = 0;
  for (const [index, page] of pages.entries()) {
    const end = at + (lengths[index] ?? 0);
    const held = page.subarray(0, end - at);
    if (places) scatter(held, values, places.subarray(at, end));
    else values.set(held, at);
    at = end;
    release(page);
  }
}

export const uint8 = (length: number) => new Uint8Array(length);
export const uint32 = (length: number) => new Uint32Array(length);
export const float32 = (length: number) => new Float32Array(length);
export const float64 = (length: number) => new Float64Array(length);

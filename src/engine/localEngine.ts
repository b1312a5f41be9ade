import type { EventTable } from "../model/eventData.ts";
import type { EventEngine, EventFile } from "../model/eventEngine.ts";
import { askedOf } from "./asked.ts";
import { cubeOf } from "./cubeOf.ts";
import { described } from "./described.ts";
import { localCube } from "./localCube.ts";
import { outletsOf } from "./outlets.ts";
import { pointsOf } from "./points.ts";
import { rowTable } from "./rowTable.ts";

const CLOSED = "These event data were closed; open the file again to ask about them.";
const NO_ROW = "A row was asked for that the file does not have; open the file again.";

/**
 * Rows held as columns in this thread. Beside the columns (59 bytes a row) it holds 8 bytes a row, 4 more where periods
 * overlap, what was asked lately (see `Asked`) and its cubes (see `localCube`).
 */
export function localEngine(table: EventTable, file: EventFile): EventEngine {
  const held = rowTable(table);
  const outlets = outletsOf(table.dictionaries.sources);
  const asked = askedOf(held, file, outlets);
  let isClosed = false;
  const open = <Value>(value: Value): Value => {
    if (isClosed) throw new Error(CLOSED);
    return value;
  };
  return {
    described: described(held, outlets),
    openCube: async (_active, bins, filters, signal) => {
      const mask = open(await asked.mask(filters, signal));
      return cubeOf(localCube(held, mask, bins), bins);
    },
    rows: async (filter, order, { from, limit }, signal) => {
      const list = open(await asked.list(filter, order, signal));
      const rows = await file.decoded([...list.subarray(from, from + limit)]);
      return { total: list.length, rows };
    },
    rowsAt: async (rows) => {
      if (rows.some((row) => row < 0 || row >= open(held).columns.length)) throw new Error(NO_ROW);
      return file.decoded(rows);
    },
    rowsNamed: async (id, signal) => open(await file.named(id, signal)),
    points: async (filter, limit, signal) =>
      pointsOf(held, open(await asked.list(filter, "newest", signal)), limit),
    close: () => {
      isClosed = true;
    },
  };
}

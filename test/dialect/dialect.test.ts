import { afterAll, beforeAll, describe } from "vitest";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { agreement } from "../cluster/agreement.ts";
import { acledRow, ucdpRow } from "../cluster/naive.ts";
import { addressOf, openedTable } from "../cluster/opened.ts";
import { clusterRows, ROW_COUNT } from "../cluster/rows.ts";
import { ACLED_LIKE, UCDP_LIKE } from "../cluster/tables.ts";
import { asking, filled, inProcess } from "./inProcess.ts";

const ROWS = clusterRows(ROW_COUNT);
const session = inProcess();
afterAll(() => session.cleanup());

describe.each([
  { table: ACLED_LIKE, rows: ROWS.map(acledRow) },
  { table: UCDP_LIKE, rows: ROWS.map(ucdpRow) },
])("in today's dialect, $table.name", ({ table, rows }) => {
  let engine: EventEngine;
  beforeAll(async () => {
    await filled(session, table, ROWS);
    engine = await openedTable(addressOf("http://127.0.0.1:8123", table.name), asking(session));
  });
  agreement(() => engine, rows);
});

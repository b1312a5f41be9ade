import { beforeAll, describe } from "vitest";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { agreement } from "../cluster/agreement.ts";
import { recorded } from "../cluster/answers.ts";
import { acledRow, ucdpRow } from "../cluster/naive.ts";
import { addressOf, openedTable } from "../cluster/opened.ts";
import { clusterRows, ROW_COUNT } from "../cluster/rows.ts";

const ROWS = clusterRows(ROW_COUNT);

describe.each([
  { table: "acled", rows: ROWS.map(acledRow) },
  { table: "ucdp", rows: ROWS.map(ucdpRow) },
])("over the recorded answers of two shards, $table", ({ table, rows }) => {
  let engine: EventEngine;
  beforeAll(async () => {
    engine = await openedTable(addressOf("http://127.0.0.1:8123", table), recorded(table));
  });
  agreement(() => engine, rows);
});

import { afterAll, beforeAll, describe } from "vitest";
import { askByFetch } from "../../src/engine/remoteAsk.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { agreement } from "./agreement.ts";
import { recording } from "./answers.ts";
import { loaded, shards } from "./load.ts";
import { acledRow, ucdpRow } from "./naive.ts";
import { addressOf, openedTable } from "./opened.ts";
import { clusterRows } from "./rows.ts";
import { ACLED_LIKE, UCDP_LIKE } from "./tables.ts";

const ROWS = clusterRows(600);

describe.each([
  { table: ACLED_LIKE, rows: ROWS.map(acledRow) },
  { table: UCDP_LIKE, rows: ROWS.map(ucdpRow) },
])("over two shards, $table.name", ({ table, rows }) => {
  let engine: EventEngine;
  const recorder = recording(askByFetch);
  beforeAll(async () => {
    await loaded(table, ROWS);
    engine = await openedTable(addressOf(shards()[0] ?? "", table.name), recorder.ask);
  });
  afterAll(() => {
    if (process.env.DATELINE_RECORD) recorder.write(table.name);
  });
  agreement(() => engine, rows);
});

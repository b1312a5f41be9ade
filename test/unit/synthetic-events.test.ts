import { expect, test } from "vitest";
import { syntheticCsv } from "../../scripts/bench/syntheticCsv.ts";
import { syntheticFile } from "../../scripts/bench/syntheticFile.ts";
import { syntheticTable } from "../../scripts/bench/syntheticTable.ts";
import { localEngine } from "../../src/engine/localEngine.ts";
import { detected, HEAD_BYTES } from "../../src/importers/detected.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import { readEvents } from "../../src/importers/readEvents.ts";

const ROWS = 3000;

test("the bench's columns are what its CSV is read as, row by row", async () => {
  const bytes = new Uint8Array(await new Response(syntheticCsv(ROWS)).arrayBuffer());
  const blob = new Blob([bytes]);
  const found = detected(bytes.subarray(0, HEAD_BYTES), "made.csv", blob.size);
  if (found?.kind !== "events") throw new Error("the CSV was not recognised");
  const read = await readEvents(blob.stream(), found.layout);
  const drawn = syntheticTable(ROWS);
  expect(read.report).toMatchObject({ read: ROWS, kept: ROWS, refused: 0 });
  for (const name of ["start", "end", "best", "longitude", "latitude", "placePrecision"] as const)
    expect(read.columns[name], name).toEqual(drawn.columns[name]);
  const all = Array.from({ length: ROWS }, (_, row) => row);
  const ours = await localEngine(drawn, syntheticFile(drawn)).rowsAt(all);
  const theirs = await localEngine(read, eventFile(blob, found.layout, read)).rowsAt(all);
  const said = (rows: typeof ours) =>
    rows.map(({ id, type, source, note, best, fields }) => ({
      id,
      type,
      source,
      note,
      best,
      fields,
    }));
  expect(said(theirs)).toEqual(said(ours));
});

// `npm run bench:cluster [-- ROWS]`: loads synthetic rows (1,000,000 if not said) into two ClickHouse shards on loopback and
// measures a view opened once and brushed locally against the cluster asked at each move.

import { askByFetch } from "../../src/engine/remoteAsk.ts";
import { tableSql } from "../../src/engine/remoteTable.ts";
import { dayEdtf } from "../../src/model/calendar.ts";
import type { Cube } from "../../src/model/eventEngine.ts";
import { addressOf, openedTable } from "../../test/cluster/opened.ts";
import { withCluster } from "../cluster/run.mjs";
import { BRUSHES, type Window } from "./brushes.ts";
import { BINS } from "./eventBins.ts";
import { median, printed, type Row } from "./rows.ts";
import { syntheticCsv } from "./syntheticCsv.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const TABLE = "events";
const COLUMNS =
  "event_id_cnty String, event_date Date, year UInt16, time_precision UInt8, event_type String, sub_event_type String, actor1 String, country String, admin1 String, location String, latitude Float32, longitude Float32, geo_precision UInt8, source String, notes String, fatalities UInt32";
const ASKED = 20;

await withCluster(async ({ shards }) => {
  for (const [seed, { url }] of shards.entries()) await fill(url, ROWS / shards.length, seed + 1);
  const url = shards[0]?.url ?? "";
  const engine = await openedTable(addressOf(url, TABLE), askByFetch);
  const filters = { countries: [], types: [], outlets: [], text: "" };
  const start = performance.now();
  const cube = await engine.openCube("date", BINS, filters);
  const opened = performance.now() - start;
  const rows: Row[] = [
    ["View opened: three statements, sums read and ordered", `${(opened / 1000).toFixed(2)} s`, ""],
  ];
  for (const name of ["drag", "wide", "jump"] as const) {
    const local = median(await timed(BRUSHES[name], (window) => moved(cube, window)));
    const some = BRUSHES[name].filter((_, i, all) => i % Math.ceil(all.length / ASKED) === 0);
    const asked = median(await timed(some, (window) => askedAgain(url, window)));
    const ratio = (asked / local).toFixed(0);
    rows.push([
      `Move, ${name}: locally; the cluster asked each time`,
      `${local.toFixed(2)} ms; ${asked.toFixed(1)} ms, ${ratio}×`,
      "",
    ]);
  }
  const title = `${ROWS.toLocaleString("en")} rows on two shards, 32,768 cells`;
  console.log(printed({ title, rows, notes: [] }));
});

async function fill(url: string, rows: number, seed: number): Promise<void> {
  await told(
    url,
    `CREATE TABLE ${TABLE}_local (${COLUMNS}) ENGINE = MergeTree ORDER BY (event_date, country)`,
  );
  await told(
    url,
    `CREATE TABLE ${TABLE} AS ${TABLE}_local ENGINE = Distributed(two, default, ${TABLE}_local, rand())`,
  );
  const insert = `${url}/?query=${encodeURIComponent(`INSERT INTO ${TABLE}_local FORMAT CSVWithNames`)}`;
  await told(insert, syntheticCsv(rows, seed));
}

async function told(url: string, body: string | ReadableStream<Uint8Array>): Promise<string> {
  const asked: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  const answer = await fetch(url, asked);
  const words = await answer.text();
  if (!answer.ok) throw new Error(words);
  return words;
}

async function timed(windows: readonly Window[], does: (window: Window) => Promise<unknown>) {
  const times: number[] = [];
  for (const window of windows) {
    const start = performance.now();
    await does(window);
    times.push(performance.now() - start);
  }
  return times;
}

/** Onto the days on which this cube's brush may begin and end. */
function moved(cube: Cube, [from, to]: Window): Promise<unknown> {
  const steps = [...(cube.steps ?? [])];
  const first = steps.findLast((day) => day <= from) ?? from;
  return cube.counts(first, steps.find((day) => day >= to) ?? to);
}

/** The least that the three views would ask at each move. */
function askedAgain(url: string, [from, to]: Window): Promise<unknown> {
  const where = `event_date >= '${dayEdtf(from)}' AND event_date < '${dayEdtf(to)}'`;
  const of = (key: string) =>
    told(
      url,
      `SELECT ${key} AS k, count() FROM ${tableSql(addressOf(url, TABLE))} WHERE ${where} GROUP BY k FORMAT RowBinary`,
    );
  return Promise.all(
    [
      "country",
      "toStartOfMonth(event_date)",
      "floor(longitude / 1.4) * 1000 + floor(latitude / 1.4)",
    ].map(of),
  );
}

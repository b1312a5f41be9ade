import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ask, askByFetch } from "../../src/engine/remoteAsk.ts";
import { openCluster } from "../../src/engine/remoteCluster.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { agreement, MONTHS } from "./agreement.ts";
import { recording } from "./answers.ts";
import { loaded, shards, told } from "./load.ts";
import { acledRow, ucdpRow } from "./naive.ts";
import { addressOf, NOBODY, openedTable } from "./opened.ts";
import { rollUp } from "./rollUp.ts";
import { clusterRows, ROW_COUNT } from "./rows.ts";
import { ACLED_LIKE, UCDP_LIKE } from "./tables.ts";

const ROWS = clusterRows(ROW_COUNT);
const NO_FILTERS = { countries: [], types: [], outlets: [], text: "" };

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

const first = () => shards()[0] ?? "";
const opened = (table: string, credentials = NOBODY) =>
  openedTable(addressOf(first(), table), askByFetch, credentials);

test("a roll-up has the rows, countries, months and deaths of the table that feeds it", async () => {
  const table = { ...ACLED_LIKE, name: "rolled" };
  await loaded(table, ROWS, rollUp("rolled"));
  const [single, daily] = [await opened("rolled"), await opened("rolled_daily")];
  expect(daily.described.rows).toBe(ROWS.length);
  expect(named(daily)).toEqual(named(single));
  for (const measure of ["events", "deaths"] as const) {
    const bins = { time: MONTHS, cells: null, measure };
    const [cube, rolled] = [
      await single.openCube("date", bins, NO_FILTERS),
      await daily.openCube("date", bins, NO_FILTERS),
    ];
    const [from = 0, to = 0] = [MONTHS[2], MONTHS[9]];
    const [inside, sums] = [await cube.counts(from, to), await rolled.counts(from, to)];
    expect([...sums.time]).toEqual([...inside.time]);
    expect(sums.rows).toBe(inside.rows);
    expect(byName(daily, sums.country.best)).toEqual(byName(single, inside.country.best));
  }
});

const byName = ({ described }: EventEngine, sums: Float64Array) =>
  described.countries.map(({ name }, i) => [name, sums[i]] as const).sort(inOrder);
const named = (engine: EventEngine) => byName(engine, engine.described.countryRows);
const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : a > b ? 1 : 0;

test("an account with a password, and one that the server keeps to reading, see the same", async () => {
  for (const account of [
    { user: "reader", password: "open & shut" },
    { user: "kept", password: "look" },
  ]) {
    const { described } = await opened("acled", account);
    expect(described.rows).toBe(ROWS.length);
  }
});

test.each([
  ["wrong password", { user: "reader", password: "no" }, "acled", /user or password/],
  ["unknown user", { user: "x' OR 1", password: "" }, "acled", /user or password/],
  ["missing table", NOBODY, "none", /no table “none” in database “default”/],
])("%s is a sentence", async (_, credentials, table, sentence) => {
  await expect(opened(table, credentials)).rejects.toThrow(sentence);
});

test("a missing database is a sentence", async () => {
  const address = { ...addressOf(first(), "acled"), database: "none" };
  await expect(openedTable(address, askByFetch)).rejects.toThrow(/no database “none”/);
});

test("nothing can be written through it, whatever the account may do", async () => {
  const cluster = await openCluster(addressOf(first(), "acled"), NOBODY, askByFetch);
  for (const statement of [
    "DROP TABLE acled",
    "CREATE TABLE z (a UInt8) ENGINE = Memory",
    "SET readonly = 0",
  ])
    await expect(cluster.texts(statement, 1)).rejects.toThrow(/refused the question/);
  await expect(cluster.texts("SELECT zz FROM acled", 1)).rejects.toThrow(/lacks a column/);
});

/** Asks with little time for each statement. */
const hurried: Ask = ({ url, ...rest }) =>
  askByFetch({ url: url.replace("max_execution_time=60", "max_execution_time=1"), ...rest });

const ENDLESS = "SELECT count() FROM system.numbers";

test("a question that takes too long is given up in a sentence", async () => {
  const cluster = await openCluster(addressOf(first(), "acled"), NOBODY, hurried);
  await expect(cluster.texts(ENDLESS, 1)).rejects.toThrow(/took longer/);
});

test("a question that is given up ends at once, with what it was given up for", async () => {
  const cluster = await openCluster(addressOf(first(), "acled"), NOBODY, hurried);
  const cancel = new AbortController();
  const asked = cluster.texts(ENDLESS, 1, cancel.signal);
  cancel.abort(new Error("given up"));
  await expect(asked).rejects.toThrow("given up");
});

/** How many statements that hold these words a shard is at work on. */
async function atWork(shard: string, words: string): Promise<number> {
  const others = "query NOT LIKE '%system.processes%'";
  const where = `${others} AND position(query, '${words}') > 0`;
  return Number(await told(shard, `SELECT count() FROM system.processes WHERE ${where}`));
}

test("the shards stop working on a question that is given up, long before its time is over", async () => {
  await told(
    first(),
    "CREATE TABLE endless AS system.numbers ENGINE = Distributed(two, system, numbers)",
  );
  const cluster = await openCluster(addressOf(first(), "acled"), NOBODY, askByFetch);
  const cancel = new AbortController();
  const asked = cluster.texts("SELECT count() FROM endless WHERE number != 17", 1, cancel.signal);
  for (const shard of shards()) await expect.poll(() => atWork(shard, "!= 17")).toBeGreaterThan(0);
  cancel.abort(new Error("given up"));
  await expect(asked).rejects.toThrow("given up");
  for (const shard of shards())
    await expect.poll(() => atWork(shard, "!= 17"), { timeout: 15_000 }).toBe(0);
});

test("closing a table ends what it was asked", async () => {
  const engine = await opened("acled");
  const asked = engine.rows({ ...NO_FILTERS, from: null, to: null, box: null }, "newest", {
    from: 0,
    limit: 5,
  });
  engine.close();
  await expect(asked).rejects.toThrow("This table was closed");
  await expect(engine.rowsNamed("x")).rejects.toThrow("This table was closed");
});

test("with a shard down an answer is marked partial, and counts what the others hold", async () => {
  const engine = await opened("acled");
  const kept = await opened("acled", { user: "kept", password: "look" });
  process.kill(Number(process.env.DATELINE_SHARD_IDS?.split(",")[1]), "SIGKILL");
  const bins = { time: Int32Array.of(0, 30_000), cells: null, measure: "events" as const };
  const { whole } = await engine.openCube("date", bins, NO_FILTERS);
  expect(whole.isPartial).toBe(true);
  expect(whole.rows).toBe(ROWS.length / 2);
  await expect(kept.openCube("date", bins, NO_FILTERS)).rejects.toThrow(/no partial answer/);
});

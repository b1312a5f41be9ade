import { beforeAll, expect, test } from "vitest";
import { axe, openPage } from "../e2e/harness.ts";
import { shards, told } from "./load.ts";
import { clusterRows, ROW_COUNT } from "./rows.ts";
import { ACLED_LIKE, tabSeparated } from "./tables.ts";

const HERE = { ...ACLED_LIKE, name: "connected" };
const ROWS = clusterRows(ROW_COUNT);
const PASSWORD = "open & shut";

// On one shard only, so that it does not matter whether another test has stopped the other.
beforeAll(async () => {
  const [shard = ""] = shards();
  const columns = HERE.columns.map(([name, type]) => `${name} ${type}`);
  await told(
    shard,
    `CREATE TABLE ${HERE.name} (${columns}) ENGINE = MergeTree ORDER BY event_date`,
  );
  const insert = `INSERT INTO ${HERE.name} FORMAT TabSeparated`;
  await told(`${shard}/?query=${encodeURIComponent(insert)}`, tabSeparated(HERE, ROWS));
});

test("a link asks before its host is asked, and opens the table in the three views", async () => {
  const engine = `${shards()[0]}/default.${HERE.name}`;
  const { id = "" } = ROWS.find((row) => row.note.includes("Soldiers exchanged fire")) ?? {};
  const query = new URLSearchParams({ engine, event: id });
  const { page, requests } = await openPage({ path: `?${query}` });
  const dialog = page.getByRole("dialog", { name: "Open a table on a cluster" });
  await dialog.getByRole("heading").waitFor();
  const { host } = new URL(engine);
  const isAsked = async () => (await requests()).some(({ url }) => new URL(url).host === host);
  expect(await isAsked()).toBe(false);
  expect(await axe(page)).toEqual([]);

  const ask = dialog.getByRole("button", { name: `Ask ${host}` });
  await dialog.getByLabel("User").fill("reader");
  await dialog.getByLabel("Password").fill("wrong");
  await ask.click();
  await expect.poll(() => dialog.getByRole("alert").textContent()).toMatch(/user or password/);
  await dialog.getByLabel("Password").fill(PASSWORD);
  await ask.click();
  const open = dialog.getByRole("button", { name: "Open these events" });
  await open.waitFor();
  expect(await dialog.getByRole("combobox", { name: "Country" }).inputValue()).toBe("country");
  expect(await axe(page)).toEqual([]);

  await open.click();
  const shows = (rows: number) =>
    page.getByText(`Showing ${rows} of ${ROWS.length} rows`, { exact: true }).waitFor();
  await shows(ROWS.length);
  const card = page.getByRole("dialog", { name: "Event data" });
  await expect.poll(() => card.textContent()).toContain(`id ${id}`);
  await page.keyboard.press("Escape");
  await page.getByLabel("Text in the notes").fill("checkpoint");
  await shows(ROWS.filter(({ note }) => note.includes("checkpoint")).length);
  await page.locator("blockquote", { hasText: "Soldiers exchanged fire" }).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const address = new URL(page.url());
  expect(address.searchParams.get("engine")).toBe(engine);
  expect(page.url()).not.toMatch(/password|shut|reader/);
});

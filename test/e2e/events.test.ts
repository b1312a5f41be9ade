import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drop, foreign } from "./articles.ts";
import { acledFile } from "./eventFiles.ts";
import { axe, openPage } from "./harness.ts";
import { readable, region } from "./parts.ts";

const NOTES = "Source notes";
const shown = (page: Page) => page.getByRole("status").filter({ hasText: /^Showing/ });
const card = (page: Page) => page.getByRole("dialog", { name: "Event data" });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function openEvents(page: Page, content: string | Uint8Array, name = "made.csv") {
  await drop(page, { name, content });
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await heading(page, name).waitFor();
  await expect.poll(() => readable(region(page, NOTES))).toMatch(/\d rows?[,;]/);
}

const report = async (page: Page) => {
  await page.getByRole("button", { name: /^read / }).click();
  return page.getByRole("dialog", { name: "What became of each row" });
};

test("a dropped file is filtered, brushed, read and listed; nothing leaves the page", async () => {
  const opened = await openPage();
  const { page, errors } = opened;
  await openEvents(page, acledFile(60));
  expect(await shown(page).textContent()).toContain("60 of 60 rows");

  await region(page, "Events by country")
    .getByRole("button", { name: /^Syria/ })
    .first()
    .click();
  await expect.poll(() => shown(page).textContent()).toContain("20 of 60 rows");
  await expect.poll(() => readable(region(page, NOTES))).toContain("20 rows, newest first");

  await region(page, "Timeline of events")
    .getByRole("slider", { name: "Start of the dates shown" })
    .focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("PageUp");
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).toMatch(/^2020-/);
  await expect.poll(() => shown(page).textContent()).not.toContain("20 of 60 rows");

  await region(page, NOTES)
    .getByRole("button", { name: /2021 · Atmeh, Syria/ })
    .first()
    .click();
  await expect
    .poll(() => readable(card(page)))
    .toContain('two groups met near a market, "as seen"');
  expect(await readable(card(page))).toContain("accessed");
  await card(page).getByRole("button", { name: "Copy citation" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/^“Note \d+: .*\n.*Source|of made\.csv/s);
  expect(await copied()).toContain("ACLED");
  await page.keyboard.press("Escape");
  expect(await card(page).count()).toBe(0);

  await region(page, NOTES).getByRole("button", { name: "Show as table" }).click();
  const heads = await region(page, NOTES).getByRole("columnheader").allTextContents();
  expect(heads).toContain("Note");
  await region(page, NOTES)
    .getByRole("button", { name: /^\d+, \d+ \w+ 2021, Atmeh$/ })
    .first()
    .waitFor();
  expect(await foreign(opened)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a view is shared without its rows: its address asks for the file and filters it", async () => {
  const file = acledFile(30);
  const first = await openPage();
  await openEvents(first.page, file);
  await region(first.page, "Events by country")
    .getByRole("button", { name: /^Iraq/ })
    .first()
    .click();
  await expect.poll(() => first.page.url()).toContain("country=Iraq");
  const query = new URL(first.page.url()).search;
  expect(query).not.toContain("market");

  const { page, errors } = await openPage({ path: query });
  await page.getByText("This address shows a view of the file “made.csv”").waitFor();
  expect(new URL(page.url()).search).toBe(query);
  await openEvents(page, file);
  await expect.poll(() => shown(page).textContent()).toContain("10 of 30 rows");
  expect(errors).toEqual([]);
});

test("a link opens the card of the same event again, whatever row it is then, or says that it is not there", async () => {
  const first = await openPage();
  await openEvents(first.page, acledFile(30));
  await region(first.page, NOTES)
    .getByRole("button", { name: /2020 · / })
    .first()
    .click();
  await expect.poll(() => first.page.url()).toContain("event=TST29");
  await first.page.getByRole("button", { name: "Share" }).click();
  const share = first.page.getByRole("dialog", { name: "Share" });
  expect(await readable(share)).toContain("It opens the card of the event TST29 again.");
  const query = new URL(first.page.url()).search;

  const other = acledFile(30, { change: { 29: { event_date: "2019-01-01" } } });
  const { page, errors } = await openPage({ path: query });
  await openEvents(page, other);
  await expect.poll(() => readable(card(page))).toContain("Note 29:");
  await expect.poll(() => page.url()).toContain("event=TST29");
  await page.getByRole("button", { name: "Close data" }).click();

  const third = await openPage({ path: query });
  await openEvents(third.page, acledFile(29));
  await third.page
    .getByText("The address opens the event “TST29”, which is not among these rows.")
    .waitFor();
  expect(await card(third.page).count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the story is as it was when the data is closed, by its button and by Back", async () => {
  const { page } = await openPage({ path: "?country=FR" });
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  for (const leave of ["button", "back"]) {
    await openEvents(page, acledFile(9));
    if (leave === "back") await page.goBack();
    else await page.getByRole("button", { name: "Close data" }).click();
    await heading(page, title ?? "").waitFor();
    expect(new URL(page.url()).searchParams.get("country")).toBe("FR");
  }
  await page.goForward();
  await page.getByText("This address shows a view of the file “made.csv”").waitFor();
  await heading(page, title ?? "").waitFor();
});

test("reading can be cancelled, and the file opened after that", async () => {
  const { page, errors } = await openPage();
  const path = join(await mkdtemp(join(tmpdir(), "dateline-")), "large.csv");
  await writeFile(path, acledFile(60_000));
  await page.setInputFiles("input[type=file]", path);
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Cancelled. large.csv can be opened again.").waitFor();
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await heading(page, "large.csv").waitFor();
  await expect.poll(() => shown(page).textContent()).toContain("60,000 of 60,000 rows");
  await rm(dirname(path), { recursive: true });
  expect(errors).toEqual([]);
});

test("semicolons, windows-1252 and a record that breaks off: every row kept or listed", async () => {
  const text = acledFile(12, {
    separator: ";",
    change: { 3: { location: "Café Müller" }, 5: { latitude: "", longitude: "" } },
  });
  const cut = `${text}TST99;2020-05-0`;
  const { page } = await openPage();
  await openEvents(
    page,
    Uint8Array.from(cut, (sign) => sign.charCodeAt(0)),
  );
  await expect.poll(() => readable(region(page, NOTES))).toContain("Café Müller");
  const said = await readable(await report(page));
  expect(said).toContain("13 rows were read: 12 kept and 1 refused");
  expect(said).toContain("1 have no place");
  expect(said).toMatch(/semicolons.*WINDOWS-1252/i);
  expect(said).toContain("Line 14");
});

test("a file that holds no table says so, and one that is mapped by hand opens", async () => {
  const { page, errors } = await openPage();
  await drop(page, { name: "empty.csv", content: "" });
  await page.getByText(/empty\.csv holds no rows that can be read/).waitFor();
  await page.keyboard.press("Escape");
  const plain =
    "when;town;lat;lon;dead;what happened\n04/05/2020;Atmeh;36.31;36.69;2;Shots\n17/05/2020;Homs;34.73;36.71;;Fire\n";
  await drop(page, { name: "plain.csv", content: plain });
  await page.getByText("The columns are told from all 2 rows of the file.").waitFor();
  for (const fold of await page.locator("dialog summary").all()) await fold.click();
  expect(await axe(page), "the mapping").toEqual([]);
  await page.getByLabel("Note, shown as the quote").selectOption({ label: "what happened" });
  await page.getByRole("button", { name: "Open these events" }).click();
  await heading(page, "plain.csv").waitFor();
  await expect.poll(() => readable(region(page, NOTES))).toContain("17 May 2020 · Homs");
  expect(await readable(region(page, NOTES))).toContain("deaths unknown");
  expect(errors).toEqual([]);
});

test("rows of a GeoJSON are named by their features: on cards, in the table and in the report", async () => {
  const feature = (date: string, note: string) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [36.7, 36.3] },
    properties: { date, note: `${note}\nover two lines, in more words than one can count at once` },
  });
  const features = [feature("2020-05-04", "Shots"), feature("2020-99-04", "Fire")];
  const { page, errors } = await openPage();
  const content = JSON.stringify({ type: "FeatureCollection", features }, null, 1);
  await drop(page, { name: "made.geojson", content });
  await page.getByRole("button", { name: "Open these events" }).click();
  await heading(page, "made.geojson").waitFor();
  const said = await readable(await report(page));
  expect(said).toContain("Feature 2 There is no such day");
  expect(said).not.toContain("Line ");
  await page.keyboard.press("Escape");
  await region(page, NOTES)
    .getByRole("button", { name: /no date/ })
    .first()
    .click();
  await expect.poll(() => readable(card(page))).toContain("Feature 2 of made.geojson");
  expect(errors).toEqual([]);
});

test("counts are saved with the credit and the filters, rows of ACLED are not", async () => {
  const { page } = await openPage();
  await openEvents(page, acledFile(30));
  await page.getByRole("button", { name: "Save" }).click();
  const dialog = page.getByRole("dialog", { name: "Save" });
  expect(await readable(dialog)).toContain("ACLED's terms allow no copies of its rows");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Counts by country" }).click();
  const stream = await (await download).createReadStream();
  let csv = "";
  for await (const chunk of stream) csv += chunk;
  expect(csv).toContain("# ACLED");
  expect(csv).toContain("Syria,SY,10");
  expect(csv).not.toContain("market");
});

test("axe finds nothing in what the header opens", async () => {
  const { page } = await openPage();
  await openEvents(page, acledFile(12));
  for (const name of ["How to read this", "Share", "Save"]) {
    await page.getByRole("button", { name }).click();
    await page.getByRole("dialog", { name }).waitFor();
    expect(await axe(page), name).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
  { width: 390, colorScheme: "dark" },
] as const;

test.each(LOOKS)("axe finds nothing at $width px, $colorScheme", async (look) => {
  const { page } = await openPage(look);
  await drop(page, { name: "made.csv", content: acledFile(40) });
  await page.getByRole("button", { name: "Open as ACLED" }).waitFor();
  expect(await axe(page), "before it is opened").toEqual([]);
  await page.keyboard.press("Escape");
  await openEvents(page, acledFile(40, { change: { 2: { event_date: "2020-02-30" } } }));
  expect(await axe(page), "the desk").toEqual([]);
  const room = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(room), "nothing to scroll sideways").toBeLessThanOrEqual(0);
  await region(page, NOTES)
    .getByRole("button", { name: /2020 · / })
    .first()
    .click();
  await card(page)
    .getByText(/^All \d+ fields/)
    .click();
  expect(await axe(page), "a card").toEqual([]);
  await page.keyboard.press("Escape");
  await region(page, NOTES).getByRole("button", { name: "Show as table" }).click();
  expect(await axe(page), "the table").toEqual([]);
  await report(page);
  expect(await axe(page), "the report").toEqual([]);
});

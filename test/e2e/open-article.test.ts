import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { area, dialog, drop, foreign } from "./articles.ts";
import { axe, type Opened, openPage } from "./harness.ts";
import { BARS, expectShown, MAP, mark, QUOTES, readable, region, TIMELINE } from "./parts.ts";
import { smallStory } from "./stories.ts";

const ARTICLE = readFileSync(
  new URL("../fixtures/extract/01-maarat-market.txt", import.meta.url),
  "utf8",
);
const TITLE = "Air strikes on Syrian market town kill at least 17; Russia denies role";

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const textOf = (page: Page) => area(page).inputValue();

async function openDialog(options: Parameters<typeof openPage>[0] = {}): Promise<Opened> {
  const opened = await openPage(options);
  await opened.page.getByRole("button", { name: /^Open a story/ }).click();
  await area(opened.page).waitFor();
  return opened;
}

/** By the clipboard, as a reader does it: typing a long text takes a browser very long. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await area(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await expect.poll(async () => (await textOf(page)).length).toBe(text.length);
}

/** Presses Tab until what is focused has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = page.getByRole("button", { name }).and(page.locator(":focus"));
  for (let i = 0; i < 150 && (await named.count()) === 0; i++) await page.keyboard.press("Tab");
  expect(await named.count(), name).toBe(1);
}

test("an article becomes a story by keyboard alone, and nothing leaves the origin", async () => {
  const opened = await openPage();
  const { page, errors } = opened;
  await tabTo(page, "Open a story…");
  await page.keyboard.press("Enter");
  await area(page).and(page.locator(":focus")).waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
  await page.keyboard.press("ControlOrMeta+V");
  await tabTo(page, "Make a story");
  await page.keyboard.press("Enter");
  await page.getByLabel("Published on").and(page.locator(":focus")).waitFor();
  expect(await readable(dialog(page))).toContain(`does not say when ${TITLE} was published`);
  await page.keyboard.type("2019-07-19");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  await expect.poll(() => page.title()).toContain(TITLE);
  await expect.poll(() => page.locator(":focus").textContent()).toBe("Open a story…");
  expect(await dialog(page).count()).toBe(0);

  expect(await readable(region(page, QUOTES))).toContain("killed at least 17 people");
  await mark(page, MAP, "Astana").waitFor();
  await mark(page, TIMELINE, "Air strikes on a market").waitFor();
  expect(await readable(page.locator(".bars"))).toContain("≥ 17");
  expect(new URL(page.url()).searchParams.get("story")).toMatch(/^kept-/);
  expect(page.url()).not.toContain("Maarat");
  expect(await foreign(opened)).toEqual([]);
  expect(errors).toEqual([]);
  await page.goBack();
  await expectShown(page, 43);
  await region(page, BARS).waitFor();
});

test("without a date the story opens undated, and the remark is listed", async () => {
  const { page, errors } = await openDialog();
  await paste(page, ARTICLE);
  await press(page, "Make a story");
  await press(page, "Go on without a date");
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  await page.getByText(/was made with 1 remark, listed in the strip below/).waitFor();
  await press(page, "1 remark");
  await page.getByText(`missing date: ${TITLE}`).waitFor();
  expect(errors).toEqual([]);
});

const TABLES = /core-.*\.txt/;

/** Begins a run that lasts until it is cancelled: its first table never comes. */
async function beginEndless(page: Page): Promise<void> {
  await page.context().route(TABLES, () => {});
  await press(page, "Make a story");
  await page.getByText("Loading place names…").waitFor();
}

async function cancel(page: Page): Promise<void> {
  await press(page, "Cancel");
  await page.getByText("Cancelled. Your text is still here.").waitFor();
  await page.context().unroute(TABLES);
}

test("a run can be cancelled, the text stays, and the next run works", async () => {
  const { page, errors } = await openDialog();
  await paste(page, ARTICLE);
  await beginEndless(page);
  await cancel(page);
  expect(await textOf(page)).toBe(ARTICLE);
  await page.getByLabel("Published on").fill("2019-07");
  await press(page, "Make a story");
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  // What the cancelled run was loading is no fault.
  expect(errors.filter((error) => !error.endsWith("net::ERR_ABORTED"))).toEqual([]);
});

test.each([
  ["worker", /extractWorker/, /The article could not be read/],
  ["place names", TABLES, /The article could not be read/],
])("where the %s cannot be loaded, that is said and the text stays", async (_, files, sentence) => {
  const { page } = await openDialog();
  await page.context().route(files, (route) => route.abort());
  await paste(page, ARTICLE);
  await press(page, "Make a story");
  await expect.poll(() => page.getByRole("alert").textContent()).toMatch(sentence);
  expect(await textOf(page)).toBe(ARTICLE);
});

test("a dropped text stands in the dialog, a dropped story file opens in its place", async () => {
  const { page, errors } = await openPage();
  await drop(page, { name: "market.txt", content: ARTICLE });
  await expect.poll(() => textOf(page)).toBe(ARTICLE);
  await drop(page, { name: "small.json", content: JSON.stringify(smallStory()) });
  await expectShown(page, 3, 3);
  await dialog(page).waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("a text that is selected beyond the dialog's edge does not close it", async () => {
  const { page } = await openDialog();
  const box = await area(page).boundingBox();
  if (!box) throw new Error("the text area is not drawn");
  await page.mouse.move(box.x + 100, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(20, box.y + 40);
  await page.mouse.up();
  expect(await dialog(page).isVisible()).toBe(true);
  await page.mouse.click(20, box.y + 40);
  await dialog(page).waitFor({ state: "detached" });
});

const LOOKS = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1024, height: 768, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

test.each(LOOKS)("axe finds nothing in the dialog, $width px, $colorScheme", async (look) => {
  const { page } = await openDialog(look);
  expect(await axe(page)).toEqual([]);
  await press(page, "Make a story");
  await page.getByRole("alert").waitFor();
  expect(await axe(page)).toEqual([]);
  await paste(page, ARTICLE);
  await beginEndless(page);
  expect(await axe(page)).toEqual([]);
  await cancel(page);
  await press(page, "Make a story");
  const date = page.getByLabel("Published on").and(page.locator(":focus"));
  await date.waitFor();
  expect(await axe(page)).toEqual([]);
  const foot = await page.getByRole("button", { name: "Make a story" }).boundingBox();
  const field = await date.boundingBox();
  expect((field?.y ?? Infinity) + (field?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { area, dialog, drop } from "./articles.ts";
import { acledFile } from "./eventFiles.ts";
import { openPage } from "./harness.ts";

const textOf = (page: Page) => area(page).inputValue();
const says = (page: Page) => dialog(page).getByRole("alert").textContent();
const SENTENCE = "At least 14 people were killed in Hama on Monday, the mayor said.";
const BRIEF = "The health office put the toll at 19, and said that more than 40 people were hurt.";

/** Gives a worker another script. */
const replaced = (page: Page, body: string) =>
  page
    .context()
    .route(/articleWorker/, (route) => route.fulfill({ contentType: "text/javascript", body }));

test("a short page whose first reading gives little is read again, as its browser has it", async () => {
  const { page, errors } = await openPage();
  const content = `<!doctype html><title>Shells hit a bakery in Hama</title><div class="sidebar">
    <p>${SENTENCE} <span>It said<!-- a --> so &amp; no more.<br><br>${BRIEF}</span></p></div><nav>Home</nav>`;
  await drop(page, { name: "brief.html", content });
  await expect
    .poll(() => textOf(page))
    .toBe(`Shells hit a bakery in Hama\n\n${SENTENCE} It said so & no more.\n\n${BRIEF}`);
  expect(errors).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ["nests elements without end", "<div>".repeat(300_000), /nests more than 200 elements/],
  ["nests them late", `<p>${SENTENCE}</p>`.repeat(3000) + "<div>".repeat(100_000), /nests more/],
  ["nests them and ends them", `${"<div>".repeat(300)}${"</div>".repeat(300)}<p>a`, /nests more/],
  ["has elements without end", "<p>a<b>b</b></p>".repeat(60_000), /more than 100,000 elements/],
  [
    "opens formats that each paragraph opens anew",
    Array.from({ length: 4000 }, (_, id) => `<p><b id=${id}><i id=${id}></p><hr>`).join(""),
    /more than (?:200|100,000) elements/,
  ],
])("a page that %s is refused with the way out", async (_, markup, why) => {
  const { page, errors } = await openPage();
  await drop(page, { name: "before.txt", content: SENTENCE });
  await expect.poll(() => textOf(page)).toBe(SENTENCE);
  await drop(page, { name: "deep.html", content: `<html><body>${markup}` });
  await expect.poll(() => says(page)).toMatch(why);
  expect(await says(page)).toMatch(/^deep\.html .*copy its text and paste it here\.$/);
  expect(await textOf(page)).toBe(SENTENCE);
  expect(errors).toEqual([]);
});

test("the reading of a file can be cancelled, and what was typed meanwhile stays", async () => {
  const { page } = await openPage();
  await replaced(page, "");
  await drop(page, { name: "slow.docx", content: "PK\x03\x04" });
  await dialog(page).getByText("Reading slow.docx…").waitFor();
  await area(page).fill(SENTENCE);
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  expect(await says(page)).toBe("Cancelled: slow.docx was not read. Your text is still here.");
  expect(await textOf(page)).toBe(SENTENCE);
  await page.context().unroute(/articleWorker/);
  await drop(page, { name: "next.txt", content: BRIEF });
  await expect.poll(() => textOf(page)).toBe(BRIEF);
  await dialog(page).getByRole("button", { name: "Put that back" }).click();
  expect(await textOf(page)).toBe(SENTENCE);
});

test.each([
  ["throws", `addEventListener("message", () => { throw new Error("no memory left"); });`],
  ["never starts", "this is no script"],
])("a reader of files that %s is reported, and the next file is read", async (_, body) => {
  const { page } = await openPage();
  await replaced(page, body);
  await drop(page, { name: "a.txt", content: SENTENCE });
  await expect.poll(() => says(page)).toMatch(/^a\.txt could not be read, .*: paste its text/);
  await page.context().unroute(/articleWorker/);
  await drop(page, { name: "b.txt", content: BRIEF });
  await expect.poll(() => textOf(page)).toBe(BRIEF);
});

test("several files can be cancelled while one is read as a file", async () => {
  const { page } = await openPage();
  await replaced(page, "");
  await drop(page, { name: "a.html", content: "<p>" }, { name: "b.txt", content: SENTENCE });
  await dialog(page).getByText("Reading the file…").waitFor();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await dialog(page).getByText("not read: cancelled").nth(1).waitFor();
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await dialog(page).waitFor({ state: "detached" });
});

test("a pasted text too long for the tab's own storage outlives the desk for event data", async () => {
  const { page, errors } = await openPage();
  await page.getByRole("button", { name: /^Open a story/ }).click();
  await area(page).focus();
  const long = `${SENTENCE}\n`.repeat(Math.ceil(4_500_000 / SENTENCE.length));
  await page.evaluate((words) => navigator.clipboard.writeText(words), long);
  await page.keyboard.press("ControlOrMeta+V");
  const stands = dialog(page).getByText(/^4\.6 million characters of text/);
  await stands.waitFor();
  await dialog(page).getByLabel("Headline").fill("Shells in Hama");
  await drop(page, { name: "acled.csv", content: acledFile(12) });
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await page.getByRole("button", { name: "Close data" }).waitFor();
  await page.getByRole("button", { name: "Open a story…" }).click();
  await stands.waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close data" }).click();
  await page.getByRole("button", { name: "Open a story…" }).click();
  await stands.waitFor();
  expect(await dialog(page).getByLabel("Headline").inputValue()).toBe("Shells in Hama");
  expect(errors).toEqual([]);
});

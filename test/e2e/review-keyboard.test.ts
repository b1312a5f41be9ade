import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { openArticle } from "./made.ts";
import { readable, region } from "./parts.ts";

const review = (page: Page) => region(page, "Review");
const items = (page: Page) => review(page).locator("[data-item]");
const focused = (page: Page) => page.locator(":focus");
const item = (page: Page) => page.locator("[data-item]:focus");
const said = (page: Page, words: RegExp) =>
  review(page).getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });
const press = async (page: Page, ...keys: string[]) => {
  for (const one of keys) await page.keyboard.press(one);
};

/** Goes on with Tab until the wanted element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const there = wanted.and(focused(page));
  for (let i = 0; i < 60 && (await there.count()) === 0; i += 1) await press(page, "Tab");
  await there.waitFor();
}

async function retype(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, review(page).getByLabel(field, { exact: true }));
  await press(page, "ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Goes to the first record that a search leaves, and shows all of them again. */
async function goTo(page: Page, words: string): Promise<void> {
  await press(page, "/", "ControlOrMeta+A");
  await page.keyboard.type(words);
  await press(page, "Enter");
  await item(page).filter({ hasText: words }).waitFor();
  const id = await item(page).getAttribute("data-item");
  await press(page, "/", "ControlOrMeta+A", "Delete", "Enter");
  await page.locator(`[data-item="${id}"]:focus`).waitFor();
}

/** Accepted, rejected, edited, split, edited, merged, added, placed. */
const EDITS = 8;

test("a whole review by keyboard, each verdict and edit said, drawn and undone", async () => {
  const { page, errors } = await openPage();
  await openArticle(page);
  await page.mouse.move(1, 1);
  await page.getByRole("button", { name: /^Review \d/ }).focus();
  await press(page, "Enter");
  await item(page).waitFor();
  const ids = () =>
    items(page).evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.item));
  const before = await ids();
  const left = before.length;

  await press(page, "?");
  await page.getByRole("dialog", { name: "Keys of the review" }).waitFor();
  await press(page, "Escape");
  await item(page).waitFor();

  await press(page, "j", "k", "a");
  await said(page, new RegExp(`^Accepted\\. ${left - 1} left`));
  await press(page, "r");
  await said(page, new RegExp(`^Rejected\\. ${left - 2} left`));

  await goTo(page, "22 people killed");
  await press(page, "e");
  await retype(page, "To", "30");
  await press(page, "ControlOrMeta+Enter");
  await item(page).filter({ hasText: "Edited" }).waitFor();
  await expect.poll(() => readable(page.locator(".bars"))).toContain("22–30");

  await press(page, "s");
  await said(page, /^Split in two/);
  await retype(page, "What is counted", "wounded");
  await press(page, "ControlOrMeta+Enter");
  await expect.poll(ids).toHaveLength(left + 1);
  await item(page).filter({ hasText: "wounded" }).waitFor();

  await press(page, "x", "k", "x", "m");
  await said(page, /^Merged 2 records into one/);
  await expect.poll(ids).toHaveLength(left);

  await press(page, "i");
  await page.keyboard.type("The army denied");
  await review(page)
    .getByText(/^Found: /)
    .waitFor();
  await tabTo(page, review(page).getByRole("button", { name: "Add as an event" }));
  await press(page, "Enter");
  await retype(page, "What happened", "A denial");
  await press(page, "ControlOrMeta+Enter");
  await items(page).filter({ hasText: "A denial" }).waitFor();
  await expect.poll(ids).toHaveLength(left + 1);

  await tabTo(page, item(page));
  await goTo(page, "Idlib");
  await press(page, "e");
  await tabTo(page, review(page).getByRole("button", { name: /^Correct where / }));
  await press(page, "Enter");
  await review(page).getByRole("radio").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await retype(page, "Latitude", "36.5");
  await press(page, "ControlOrMeta+Enter");
  await review(page).getByRole("form").waitFor();
  await press(page, "Escape");
  await item(page).waitFor();

  for (let n = 0; n < EDITS; n += 1) await press(page, "ControlOrMeta+Z");
  await review(page).getByText(`0 of ${left} reviewed`).waitFor();
  expect(await ids()).toEqual(before);
  expect(errors).toEqual([]);
}, 90_000);

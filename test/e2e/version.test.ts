import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage, ready } from "./harness.ts";
import { textsKept } from "./kept.ts";
import { ARTICLE, openArticle } from "./made.ts";

const NEXT = ARTICLE.replace("killed 14 people at", "killed 16 people at").replace(
  "More than 3,000 people have fled to Turkey since January, the rescue group said.\n",
  "Two hospitals closed on Friday.\n\nAt least 40 people were wounded in the city of Aleppo on Friday, the army said.\n",
);

const review = (page: Page) => page.getByRole("region", { name: "Review" });
const dialog = (page: Page) => page.getByRole("dialog");

test("a new version shows what changed, is new and is gone, moves nothing by itself, and is undone", async () => {
  const { page, errors } = await openPage();
  const title = await openArticle(page);
  await page.getByRole("button", { name: /^Review/ }).click();
  await review(page).getByRole("button", { name: "New version…" }).click();
  await dialog(page).getByLabel("The whole new text").fill(ARTICLE);
  await dialog(page).getByRole("button", { name: "Compare" }).click();
  await dialog(page).getByText("stands on already").waitFor();
  expect(await axe(page)).toEqual([]);
  await dialog(page).getByLabel("The whole new text").fill(NEXT);
  await dialog(page).getByRole("button", { name: "Compare" }).click();
  const changed = dialog(page).getByRole("region", { name: "Changed" });
  await changed.waitFor();
  const words = await changed.textContent();
  expect(words).toContain("14");
  expect(await changed.locator("del").allInnerTexts()).toContain("14");
  expect(await changed.locator("ins").allInnerTexts()).toContain("16");
  expect(await dialog(page).getByRole("region", { name: "New" }).textContent()).toContain("40");
  expect(await dialog(page).getByRole("region", { name: "Gone" }).textContent()).toContain("3,000");
  expect(await axe(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: "Use the new version" }).click();
  await page.getByText(/stands on the new version/).waitFor();
  await page.getByText(/\d+ orphaned/).waitFor();
  await review(page).getByRole("combobox").first().waitFor();

  const lost = review(page).getByRole("listitem").filter({ hasText: "killed 14 people" }).first();
  await lost.getByRole("heading").click();
  await lost.getByRole("button", { name: "Find it again…" }).click();
  await lost
    .getByText(/% the same/)
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await lost.getByRole("button", { name: "It is this sentence" }).first().click();
  await expect
    .poll(() => review(page).getByRole("listitem").filter({ hasText: "Edited" }).count())
    .toBe(1);

  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await undo.click();
  await page.getByText(/\d+ orphaned/).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(errors).toEqual([]);
});

test("a pasted text that is much like the open story's is offered as its new version", async () => {
  const { page } = await openPage();
  await openArticle(page);
  await page.getByRole("button", { name: /^Open a story/ }).click();
  await page.getByLabel("Paste an article").fill(NEXT);
  await dialog(page).getByRole("button", { name: "Compare with it" }).click();
  expect(await dialog(page).getByLabel("The whole new text").inputValue()).toBe(NEXT);
  expect(await axe(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: "Compare" }).click();
  await dialog(page).getByRole("region", { name: "Changed" }).waitFor();
});

test("a new version without orphans is undone after a reload, and the old text is at hand again", async () => {
  const { page, errors } = await openPage();
  const title = await openArticle(page);
  const longer = `${ARTICLE}\nTwo schools in the city stayed shut.\n`;
  await page.getByRole("button", { name: /^Review/ }).click();
  await review(page).getByRole("button", { name: "New version…" }).click();
  await dialog(page).getByLabel("The whole new text").fill(longer);
  await dialog(page).getByRole("button", { name: "Compare" }).click();
  await dialog(page).getByRole("button", { name: "Use the new version" }).click();
  const article = review(page).getByRole("group", { name: "Text of the article" });
  await article.getByText("Two schools").waitFor();
  await expect.poll(() => textsKept(page)).toBe(2);
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.keyboard.press("ControlOrMeta+Z");
  await page.getByRole("button", { name: /^Review/ }).click();
  await article.getByText("More than 3,000 people").first().waitFor();
  expect(await article.getByText("Two schools").count()).toBe(0);
  expect(await article.getByText("The whole text is not at hand").count()).toBe(0);
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await article.getByText("Two schools").waitFor();
  expect(errors).toEqual([]);
});

import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { area } from "./articles.ts";
import { axe, openPage, ready } from "./harness.ts";
import { kept, key } from "./kept.ts";
import { candidatesOfIdlib, openArticle } from "./made.ts";
import { MAP, readable, region, TIMELINE } from "./parts.ts";

const ARTICLE = readFileSync(
  new URL("../fixtures/extract/01-maarat-market.txt", import.meta.url),
  "utf8",
);
const TITLE = "Air strikes on Syrian market town kill at least 17; Russia denies role";

type Look = Parameters<typeof openPage>[0];

/** The page with an article of the reader's, under review. */
async function openReview(look: Look = {}) {
  const opened = await openPage(look);
  const { page } = opened;
  await page.getByRole("button", { name: /^Open a story/ }).click();
  await area(page).fill(ARTICLE);
  await page.getByRole("button", { name: "Make a story" }).click();
  await page.getByLabel("Published on").fill("2019-07-19");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  // Away from marks, whose tooltips would come up.
  await page.mouse.move(1, 1);
  await page.getByRole("button", { name: /^Review \d/ }).focus();
  await page.keyboard.press("Enter");
  await focused(page).waitFor();
  return opened;
}

const review = (page: Page) => region(page, "Review");
const focused = (page: Page) => page.locator("[data-item]:focus");
const items = (page: Page) => review(page).locator("[data-item]");
/** How many records the story has, as the progress says. */
async function records(page: Page): Promise<number> {
  const words = await review(page)
    .getByText(/^\d+ of \d+ reviewed$/)
    .textContent();
  return Number(words?.match(/of (\d+)/)?.[1]);
}

const said = (page: Page, words: RegExp) =>
  review(page).getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });
const bars = async (page: Page) => readable(page.locator(".bars"));

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let i = 0; i < 30 && (await wanted.count()) === 0; i++) await page.keyboard.press("Tab");
  expect(await wanted.count()).toBe(1);
}

/** Goes to the record that a search leaves as the first, and takes the search off again. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await focused(page).filter({ hasText: words }).waitFor();
}

test("records are accepted, edited, rejected, undone and redone by keyboard, and the bars follow", async () => {
  const { page, errors } = await openReview();
  const total = await records(page);
  await page.keyboard.press("a");
  await said(page, new RegExp(`^Accepted\\. ${total - 1} left\\.$`));

  await search(page, "teams had pulled 21");
  await review(page).getByRole("combobox", { name: "Kind" }).focus();
  await page.keyboard.type("Fig");
  await tabTo(page, focused(page));
  expect(await bars(page)).toContain("21");
  await page.keyboard.press("e");
  await review(page).getByLabel("In the text’s words").waitFor();
  await tabTo(page, review(page).getByLabel("To", { exact: true }).and(page.locator(":focus")));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("24");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect.poll(() => bars(page)).toContain("21–24");
  await focused(page).filter({ hasText: "Edited" }).waitFor();

  await page.keyboard.press("r");
  await expect.poll(() => bars(page)).not.toContain("21–24");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => bars(page)).toContain("21–24");
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await expect.poll(() => bars(page)).not.toContain("21–24");
  expect(errors).toEqual([]);
});

test("two records are merged and one is added from words selected in the article", async () => {
  const { page, errors } = await openReview();
  const total = await records(page);
  await review(page).getByRole("combobox", { name: "Kind" }).selectOption({ label: "Events" });
  const events = await items(page).count();
  await items(page).first().focus();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await said(page, /^Merged 2 records into one/);
  await expect.poll(() => items(page).count()).toBe(events - 1);

  const words = review(page).locator("[data-run]", { hasText: "My brother did not make it" });
  await words.first().click({ clickCount: 3 });
  await review(page)
    .getByRole("group", { name: "Add the selected words" })
    .getByRole("button", { name: "Add as an event" })
    .click();
  await review(page).getByLabel("What happened").fill("A brother died");
  await review(page).getByLabel("Date").fill("2019-07-18");
  await page.keyboard.press("ControlOrMeta+Enter");
  await items(page).filter({ hasText: "A brother died" }).waitFor();
  await region(page, TIMELINE).locator('[aria-label^="A brother died"]').waitFor();
  await review(page).getByText(`of ${total} reviewed`).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await region(page, TIMELINE)
    .locator('[aria-label^="A brother died"]')
    .waitFor({ state: "detached" });
  await region(page, MAP).waitFor();
  expect(errors).toEqual([]);
});

test("a whole paragraph, even the last, is selected without what surrounds it, and its number found", async () => {
  const { page } = await openReview();
  const add = async (words: string, kind: string) => {
    await review(page).locator("[data-run]", { hasText: words }).first().click({ clickCount: 3 });
    await review(page)
      .getByRole("group", { name: "Add the selected words" })
      .getByRole("button", { name: `Add as ${kind}` })
      .click();
  };
  const last =
    'A "de-escalation" deal covering the area was agreed by Russia, Turkey and Iran in Astana in May 2017.';
  await add("deal covering the area", "an event");
  expect(await review(page).getByLabel("What happened").inputValue()).toBe(last);
  expect(await review(page).locator("form blockquote").textContent()).toBe(last);
  await page.keyboard.press("Escape");
  await add("have been uprooted since", "a figure");
  await review(page).getByText("number: “More than 500,000”").waitFor();
  expect(await review(page).locator("form blockquote").textContent()).toMatch(/it says\.$/);
});

test("a mark of the article leads to its record, and the record is lit in the map", async () => {
  const { page } = await openReview();
  await review(page)
    .locator("mark", { hasText: /^Hama province$|^Hama$/ })
    .first()
    .click();
  await focused(page)
    .or(items(page).and(page.locator("[aria-current]")))
    .first()
    .waitFor();
  expect(await items(page).and(page.locator("[aria-current]")).textContent()).toContain("Hama");
  await region(page, MAP).locator("[data-lit]").first().waitFor();
});

const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
  { width: 1024, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

test.each(LOOKS)("axe finds nothing in the review: $width px, $colorScheme", async (look) => {
  const { page } = await openReview(look);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await review(page).getByRole("form").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await focused(page).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys of the review" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  if (look.width < 1280) {
    await review(page).getByRole("tab", { name: "Article" }).click();
    expect(await axe(page)).toEqual([]);
  }
});

test("where the text is not at hand, only the very same text is taken in", async () => {
  const { page } = await openPage();
  await page.getByRole("button", { name: /^Review/ }).click();
  await review(page).getByRole("button", { name: "Paste the article’s text…" }).click();
  await review(page)
    .getByLabel(/^The article’s text/)
    .fill("Some other text.");
  await review(page)
    .getByText(/^This is not the text that the quotes were taken from/)
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test("of 5,000 records only those near what is in sight are drawn, and the last can be scrolled to", async () => {
  const exact = "Fourteen people died in Homs.";
  const quote = (start: number) => ({ source: "s", exact, start, end: start + exact.length });
  const value = { text: "Fourteen", low: 14, high: 14 };
  const records = Array.from({ length: 5000 }, (_, i) => ({
    id: `r${i}`,
    kind: "figure",
    measure: "killed",
    unit: "people",
    review: "suggested",
    value,
    quote: quote(i * 40),
  }));
  const source = { id: "s", title: "T", publisher: "P", length: 300_000, sha256: "a".repeat(64) };
  const big = { format: "dateline/1", title: "Many", sources: [source], records };
  const { page, errors } = await openPage();
  const file = { name: "many.json", mimeType: "application/json" };
  await page
    .getByLabel("Story file")
    .setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(big)) });
  await page.getByRole("button", { name: "Review 5000" }).click();
  await focused(page).waitFor();
  expect(await items(page).count()).toBeLessThan(200);
  const scroller = review(page).locator(".review-scroll");
  const last = review(page).locator('[data-item="r4999"]');
  await expect
    .poll(async () => {
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return last.count();
    })
    .toBe(1);
  expect(await items(page).count()).toBeLessThan(200);
  expect(errors).toEqual([]);
});

test("the field that gets the focus when a form opens is in sight", async () => {
  const { page } = await openReview();
  for (const key of ["j", "j", "j", "e"]) await page.keyboard.press(key);
  const field = review(page).locator("form input:focus");
  await field.waitFor();
  const isCovered = () =>
    field.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== element;
    });
  await expect.poll(isCovered).toBe(false);
});

test("a place is corrected by the gazetteer's candidates, with its credit, and undone", async () => {
  const { page, errors } = await openPage();
  await openArticle(page);
  const review = page.getByRole("region", { name: "Review" });
  const candidates = await candidatesOfIdlib(page);
  const isWhole = (element: Element) => {
    const scroller = element.closest(".review-scroll")?.getBoundingClientRect();
    return Math.round(element.getBoundingClientRect().top) >= Math.round(scroller?.top ?? 0);
  };
  expect(await candidates.evaluate(isWhole), "its map is in sight above the list").toBe(true);
  const present = candidates.getByRole("radio", { checked: true });
  await present.waitFor();
  // Past the two buttons of the small map.
  for (const key of ["Tab", "Tab", "Tab"]) await page.keyboard.press(key);
  await present.and(page.locator(":focus")).waitFor();
  expect(await axe(page)).toEqual([]);
  await review.getByLabel("Latitude").fill("36");
  expect(await candidates.getByRole("radio", { checked: true }).count()).toBe(0);
  await candidates.locator(".pick", { hasText: "1" }).click();
  expect(await candidates.getByRole("radio").first().isChecked()).toBe(true);
  await review.getByLabel("Latitude").fill("36");
  await page.keyboard.press("Escape");
  await review.getByRole("form", { name: /^Edit: / }).waitFor();
  await page.keyboard.press("Escape");
  await review.getByRole("button", { name: "Go on with where Idlib is" }).click();
  expect(await review.getByLabel("Latitude").inputValue()).toBe("36");
  await review.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => review.getByRole("listitem").filter({ hasText: "Edited" }).count())
    .toBe(1);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect
    .poll(() => review.getByRole("listitem").filter({ hasText: "Edited" }).count())
    .toBe(0);
  expect(errors).toEqual([]);
});

test("what was typed into a form is offered again after a reload, and is over once it is saved", async () => {
  const { page, errors } = await openReview();
  await review(page).getByRole("combobox", { name: "Kind" }).selectOption({ label: "Events" });
  await items(page).first().focus();
  await page.keyboard.press("e");
  await review(page).getByLabel("What happened").fill("Typed before the reload");
  await kept(page, key(page));
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: /^Review \d/ }).click();
  const offers = review(page).getByRole("region", { name: "Typed and not saved" });
  await offers.waitFor();
  expect(await axe(page)).toEqual([]);
  await offers.getByRole("button", { name: /^Go on with/ }).click();
  const field = review(page).getByLabel("What happened");
  await expect.poll(() => field.inputValue()).toBe("Typed before the reload");
  await review(page).getByText("Typed earlier and not saved yet.").waitFor();
  await page.keyboard.press("ControlOrMeta+Enter");
  await items(page).filter({ hasText: "Typed before the reload" }).waitFor();
  await offers.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

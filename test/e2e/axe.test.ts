import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { BARS, card, MAP, mark, QUOTES, region, tableOf, VIEWS } from "./parts.ts";

const mapDrawn = (page: Page) => mark(page, MAP, "Deir Ezzor: ").waitFor();

const PAGES = [
  { what: "the default view", path: "" },
  { what: "a filtered view", path: "?country=SY&from=2017-09&to=2017-10&standing=disputed,denied" },
  { what: "a view in which nothing matches", path: "?q=no-such-word" },
  { what: "an open card", path: "?sel=killed-observatory" },
  { what: "a broken address", path: "?country=XX&from=never" },
];
const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
  { width: 1024, colorScheme: "light" },
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;
const CASES = PAGES.flatMap((page) => LOOKS.map((look) => ({ ...page, ...look })));

test.each(CASES)("axe finds nothing in $what, $width px, $colorScheme", async (state) => {
  const { page } = await openPage(state);
  await page.waitForLoadState("networkidle");
  expect(await axe(page)).toEqual([]);
});

test("axe finds nothing in a hovered card", async () => {
  const { page } = await openPage();
  await mapDrawn(page);
  await mark(page, BARS, "Russia: ").hover();
  await card(page).waitFor();
  expect(await axe(page)).toEqual([]);
});

test("axe finds nothing in a card of several records with their parts opened", async () => {
  const { page } = await openPage();
  await region(page, QUOTES).locator("[data-mark]", { hasText: "more than 3,000" }).first().click();
  const folds = card(page).locator("details");
  await folds.first().locator("summary").click();
  await folds.first().locator("dl").waitFor();
  expect(await folds.count()).toBe(2);
  expect(await axe(page)).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in the tables, %s",
  async (colorScheme) => {
    const { page } = await openPage({ colorScheme });
    await mapDrawn(page);
    for (const view of VIEWS) await tableOf(page, view);
    expect(await axe(page)).toEqual([]);
  },
);

import type { Locator, Page } from "playwright-core";
import { area } from "./articles.ts";

const TITLE = "Shelling of a market in Idlib kills 14";
export const ARTICLE = `${TITLE}

IDLIB, Syria, 4 March 2018 (Example Wire) - Shelling killed 14 people at a market in the Syrian city of Idlib on Saturday, a rescue group said.

A local official said that 22 people had been killed. The army denied that it had shelled the market.

More than 3,000 people have fled to Turkey since January, the rescue group said.
`;

/** Pastes an article of our own and makes a story of it. Returns its title. */
export async function openArticle(page: Page, text = ARTICLE, title = TITLE): Promise<string> {
  await page.getByRole("button", { name: /^Open a story/ }).click();
  await area(page).waitFor();
  await area(page).fill(text);
  await page.getByRole("button", { name: "Make a story" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  return title;
}

/** Asks where the Idlib of `ARTICLE` may be, in its review. Returns the group of candidates. */
export async function candidatesOfIdlib(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^Review/ }).click();
  const review = page.getByRole("region", { name: "Review" });
  await review.getByRole("heading", { name: "Idlib", exact: true }).first().click();
  await page.keyboard.press("e");
  await review.getByRole("button", { name: /^Correct where Idlib is/ }).click();
  const candidates = review.getByRole("group", { name: "Which “Idlib” is meant" });
  await candidates.getByRole("radio").first().waitFor();
  return candidates;
}

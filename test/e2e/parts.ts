import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export const MAP = "Locations mentioned";
export const BARS = "Foreign fighters by country of origin";
export const TIMELINE = "Timeline of events";
export const QUOTES = "Source quotes";
export const VIEWS = [MAP, BARS, TIMELINE] as const;

export const region = (page: Page, name: string): Locator =>
  page.getByRole("region", { name, exact: true });

/** The first element of a region whose accessible name begins like this. */
export const mark = (page: Page, view: string, start: string): Locator =>
  region(page, view)
    .locator(`[aria-label^=${JSON.stringify(start)}]`)
    .first();

/** The quote card, whichever of its two roles it has. */
export const card = (page: Page): Locator =>
  page.locator("[role=tooltip]:visible, [role=dialog]:visible");

/** Waits until the status says how many records are shown: "43 of 48 records". */
export async function expectShown(page: Page, shown: number, total = 48): Promise<void> {
  const status = page.getByRole("status").filter({ hasText: /\d+ of \d+ records/ });
  await expect
    .poll(async () => (await status.first().textContent())?.match(/\d+ of \d+ records/)?.[0])
    .toBe(`${shown} of ${total} records`);
}

/** The texts of a view's table, header first, after switching to it. */
export async function tableOf(page: Page, view: string): Promise<string[][]> {
  const table = region(page, view).getByRole("table");
  if (!(await table.isVisible())) {
    await region(page, view).getByRole("button", { name: "Show as table" }).click();
  }
  await table.waitFor();
  return table.evaluate((element) => {
    const columns = element.querySelectorAll("thead th").length;
    return [...element.querySelectorAll("tr")]
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""))
      .filter((cells) => cells.length === columns);
  });
}

/** Parameters of the page's address, as far as they filter or select. */
export const asked = (page: Page): string => {
  const params = new URL(page.url()).searchParams;
  params.delete("story");
  return decodeURIComponent(params.toString());
};

/** What can be read of an element: hidden text left out, white space as single spaces. */
export const readable = async (element: Locator): Promise<string> =>
  (await element.allInnerTexts()).join(" ").replace(/\s+/g, " ");

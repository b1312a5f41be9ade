import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { fakeCluster } from "./fakeCluster.ts";
import { axe, openPage } from "./harness.ts";
import { readable } from "./parts.ts";

const NAME = "Open a table on a cluster";
const dialogOf = (page: Page) => page.getByRole("dialog", { name: NAME });

const LOOKS = [
  { width: 1024, height: 768, colorScheme: "light" },
  { width: 1024, height: 768, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

/** Whether all of the dialog's buttons that are meant now can be seen without scrolling. */
const inSight = async (page: Page, ...names: string[]) => {
  const box = await dialogOf(page).boundingBox();
  for (const name of names) {
    const button = await dialogOf(page).getByRole("button", { name }).boundingBox();
    const isIn = box && button && button.y + button.height <= box.y + box.height;
    expect(isIn, name).toBe(true);
  }
  const wide = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
};

test.each(LOOKS)(
  "each state of the dialog is in sight and without a fault of axe: $width px, $colorScheme",
  async (look) => {
    const { host, table, feel, ended, close } = await fakeCluster();
    onTestFinished(close);
    const { page } = await openPage({ ...look, path: `?engine=${encodeURIComponent(table)}` });
    const dialog = dialogOf(page);
    const press = (name: string) => dialog.getByRole("button", { name }).click();
    const ask = `Ask ${host}`;
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(await axe(page), "asked by a link").toEqual([]);
    await inSight(page, ask, "Do not ask");

    feel("refusing");
    await press(ask);
    await expect.poll(() => dialog.getByRole("alert").textContent()).toMatch(/user or password/);
    expect(await axe(page), "refused").toEqual([]);

    feel("silent");
    await press(ask);
    await dialog.getByRole("status").waitFor();
    expect(await axe(page), "asking").toEqual([]);
    await press("Cancel");
    await expect.poll(() => dialog.getByRole("alert").textContent()).toBe("Cancelled.");

    feel("counting");
    await press(ask);
    await dialog.getByRole("button", { name: "Open these events" }).waitFor();
    expect(await readable(dialog)).toContain("default.acled on");
    expect(await axe(page), "the columns").toEqual([]);
    await inSight(page, "Open these events", "Back");
    expect(await dialog.locator("> *").evaluate((body) => body.parentElement?.scrollTop)).toBe(0);

    await press("Open these events");
    await dialog.getByText(`Counting the rows on ${host}…`).waitFor();
    expect(await axe(page), "counting").toEqual([]);
    await inSight(page, "Cancel");
    await press("Cancel");
    await expect.poll(() => dialog.getByRole("alert").textContent()).toBe("Cancelled.");
    await expect.poll(ended).toBeGreaterThan(0);
    await press("Back");
    await dialog.getByRole("button", { name: ask }).waitFor();
  },
);

test("an address that the reader writes is told why it is not followed", async () => {
  const { page } = await openPage({ width: 1024, height: 768 });
  await page.getByRole("button", { name: "Open a story…" }).click();
  await page.getByRole("button", { name: NAME }).click();
  const address = page.getByLabel("Address of the table");
  await address.fill("http://example.org/default.events");
  await page.getByRole("button", { name: "Ask for the table" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "example.org" });
  await expect.poll(() => alert.textContent()).toMatch(/asked over http, and .*use an https/);
  expect(await axe(page)).toEqual([]);
});

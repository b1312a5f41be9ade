import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { asked, BARS, card, expectShown, mark, region, TIMELINE, VIEWS } from "./parts.ts";

/** Presses Tab until the focused element matches; fails when the page has been round once. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((s) => document.activeElement?.matches(s), selector);
    if (there) return;
  }
  throw new Error(`the Tab key never reached ${selector}`);
}

const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("filter, mark, quote and original by keyboard alone", async () => {
  const { page, errors } = await openPage();
  await tabTo(page, "[role=group][aria-label=Country] button");
  await page.keyboard.press("Enter");
  await tabTo(page, "input[aria-label='Search country']");
  await page.keyboard.type("Fran");
  await tabTo(page, "input[type=checkbox]");
  await page.keyboard.press("Space");
  await expect.poll(() => asked(page)).toBe("country=FR");
  await expectShown(page, 2);
  await page.keyboard.press("Escape");

  await tabTo(page, `[aria-label="${BARS}"] [data-mark]`);
  await page.keyboard.press("Home");
  for (let i = 0; i < 6 && !(await focusedLabel(page)).startsWith("France: "); i++) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await focusedLabel(page)).toMatch(/^France: 1,910/);
  await card(page).waitFor();

  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.locator("mark").allTextContents()).toContain("1,910");
  await tabTo(page, "[role=dialog] a[href^='https://defensenews-alert.blogspot.com/']");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => focusedLabel(page)).toMatch(/^France: 1,910/);
  expect(errors).toEqual([]);
});

test.each(VIEWS)("%s: arrows go from mark to mark, Home and End to the ends", async (view) => {
  const { page } = await openPage();
  const marks = region(page, view).locator("[data-mark][tabindex]");
  await marks.first().waitFor();
  await region(page, view).locator("[data-mark][tabindex='0']").focus();
  await page.keyboard.press("Home");
  const first = await focusedLabel(page);
  const visited = new Set([first]);
  const count = await marks.count();
  for (let i = 1; i < count; i++) {
    await page.keyboard.press("ArrowRight");
    visited.add(await focusedLabel(page));
  }
  expect(visited.size).toBe(count);
  const last = await focusedLabel(page);
  await page.keyboard.press("Home");
  expect(await focusedLabel(page)).toBe(first);
  await page.keyboard.press("End");
  expect(await focusedLabel(page)).toBe(last);
});

test("every focused element shows where the focus is", async () => {
  const { page } = await openPage();
  const bare = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const missing = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const visible = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      return visible ? null : element.outerHTML.slice(0, 120);
    });
    if (missing) bare.add(missing);
  }
  expect([...bare]).toEqual([]);
});

test("the brush's two handles move by keyboard", async () => {
  const { page } = await openPage();
  const handles = region(page, TIMELINE).getByRole("slider");
  expect(await handles.count()).toBe(2);
  await handles.first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => asked(page)).toMatch(/^from=/);
  await handles.last().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  await expect.poll(() => asked(page)).toMatch(/^from=.*&to=/);
});

test("Escape takes a focused mark's card away and leaves the focus", async () => {
  const { page } = await openPage();
  await mark(page, BARS, "Russia: ").focus();
  await card(page).waitFor();
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "hidden" });
  expect(await focusedLabel(page)).toMatch(/^Russia: /);
});

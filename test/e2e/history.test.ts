import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage, ready } from "./harness.ts";
import { asked, BARS, card, expectShown, mark, region, TIMELINE } from "./parts.ts";

const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ });
const redo = (page: Page) => page.getByRole("button", { name: /^Redo/ });
const entries = (page: Page) => page.evaluate(() => history.length);
const expectAsked = (page: Page, query: string) => expect.poll(() => asked(page)).toBe(query);

async function pinRussiaThenFrance(page: Page) {
  await mark(page, BARS, "Russia: ").click();
  await expectAsked(page, "sel=travelled-russia");
  await page.keyboard.press("Escape");
  await expectAsked(page, "");
  await mark(page, BARS, "France: ").click();
  await expectAsked(page, "sel=travelled-france");
}

test("Back and Forward walk through finished gestures and leave the page at the start", async () => {
  const { page, errors } = await openPage();
  await pinRussiaThenFrance(page);
  await page.goBack();
  await expectAsked(page, "");
  await page.goBack();
  await expectAsked(page, "sel=travelled-russia");
  await card(page).waitFor();
  await page.goForward();
  await page.goForward();
  await expectAsked(page, "sel=travelled-france");
  for (let i = 0; i < 3; i++) await page.goBack();
  await expectAsked(page, "");
  await page.goBack();
  await expect.poll(() => page.url()).toBe("about:blank");
  expect(errors).toEqual([]);
});

test("undo and redo walk the same list, and undo does nothing at its start", async () => {
  const { page } = await openPage();
  await pinRussiaThenFrance(page);
  await page.keyboard.press("Escape");
  await expectAsked(page, "");
  for (const query of ["sel=travelled-france", "", "sel=travelled-russia", ""]) {
    await page.keyboard.press("Control+z");
    await expectAsked(page, query);
  }
  await page.keyboard.press("Control+z");
  await expectAsked(page, "");
  expect(await undo(page).isDisabled()).toBe(true);
  await redo(page).click();
  await expectAsked(page, "sel=travelled-russia");
  await undo(page).click();
  await expectAsked(page, "");
});

test("undo and Back agree after one another", async () => {
  const { page } = await openPage();
  await pinRussiaThenFrance(page);
  await page.keyboard.press("Control+z");
  await expectAsked(page, "");
  await page.goBack();
  await expect.poll(() => ["", "sel=travelled-russia"].includes(asked(page))).toBe(true);
  await ready(page);
});

test("hovering makes no history", async () => {
  const { page } = await openPage();
  const before = await entries(page);
  for (const name of ["Russia: ", "Jordan: ", "France: "]) await mark(page, BARS, name).hover();
  expect(await entries(page)).toBe(before);
  expect(asked(page)).toBe("");
});

test("a brush that moved in twenty steps is one entry", async () => {
  const { page } = await openPage();
  const before = await entries(page);
  const handle = region(page, TIMELINE).getByRole("slider").first();
  const box = await handle.boundingBox();
  if (!box) throw new Error("missing box of the brush's handle");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 20 });
  expect(await entries(page)).toBe(before);
  await page.mouse.up();
  await expect.poll(() => asked(page)).toMatch(/^from=\d{4}(-\d\d){0,2}$/);
  expect(await entries(page)).toBe(before + 1);
  await page.keyboard.press("Control+z");
  await expectAsked(page, "");
  await expectShown(page, 43);
});

test("the brush filters while it moves", async () => {
  const { page } = await openPage();
  const handle = region(page, TIMELINE).getByRole("slider").first();
  const track = await region(page, TIMELINE).boundingBox();
  const box = await handle.boundingBox();
  if (!box || !track) throw new Error("missing box of the brush");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.6, box.y + box.height / 2, { steps: 10 });
  const status = page.getByRole("status").filter({ hasText: /of 48 records/ });
  await expect.poll(() => status.first().textContent()).not.toContain("43 of 48");
  await page.mouse.up();
});

test("260 quick gestures survive Chromium's limit on history calls", async () => {
  const { page, errors } = await openPage();
  await mark(page, BARS, "Russia: ").focus();
  for (let i = 0; i < 130; i++) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  }
  for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z");
  await card(page).waitFor();
  await page.keyboard.press("Control+z");
  await card(page).waitFor({ state: "hidden" });
  expect(errors).toEqual([]);
});

test("a copied address opens the same state elsewhere", async () => {
  const { page } = await openPage({ path: "?country=SY&from=2017-09&kind=event" });
  await expectShown(page, 5);
  const query = new URL(page.url()).search;
  const again = await openPage({ path: query });
  await expectShown(again.page, 5);
  expect(new URL(again.page.url()).search).toBe(query);
});

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage, ready } from "./harness.ts";
import { entry, kept, key } from "./kept.ts";
import { openArticle } from "./made.ts";
import { expectShown } from "./parts.ts";
import { smallStory } from "./stories.ts";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Stories" });
const titles = (page: Page) => dialog(page).locator(".shelf-title").allTextContents();

async function openStories(page: Page): Promise<void> {
  await press(page, "Stories");
  await dialog(page).getByRole("list", { name: "Kept stories" }).waitFor();
}

/** Opens a story file; returns its key in the address once it is kept. */
async function openFile(page: Page, title: string): Promise<string> {
  await page.getByLabel("Story file").setInputFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(smallStory({ title }))),
  });
  await heading(page, title);
  await kept(page, key(page));
  return key(page);
}

const titleIn = async (page: Page, id: string) => (await entry(page, id))?.title;

test("an article that was pasted is there after a reload, with its text", async () => {
  const { page, errors, requests } = await openPage();
  const title = await openArticle(page);
  await kept(page, key(page));
  await expect
    .poll(async () => (await requests()).map((r) => r.url).join())
    .toContain("world-110m");
  await page.reload();
  await ready(page);
  await heading(page, title);
  expect(await page.getByRole("log", { name: "Notices" }).textContent()).toBe("");
  await openStories(page);
  expect((await titles(page))[0]).toBe(title);
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a story is renamed, copied, deleted and had back, exported, lost and imported", async () => {
  const { page, errors } = await openPage();
  await openFile(page, "A raid in the hills");
  await openStories(page);
  await press(page, "Rename “A raid in the hills”");
  await page.getByLabel("New title").fill("A raid");
  await page.keyboard.press("Enter");
  await heading(page, "A raid");
  await press(page, "Duplicate “A raid”");
  await expect.poll(() => titles(page)).toContain("A raid (copy)");
  await press(page, "Delete “A raid (copy)”");
  await expect.poll(() => titles(page)).not.toContain("A raid (copy)");
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(page)).toContain("A raid (copy)");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "Export everything"),
  ]);
  const zip = await readFile(await download.path());
  for (const title of ["A raid (copy)", "A raid"]) {
    await press(page, `Delete “${title}”`);
    await expect.poll(() => titles(page)).not.toContain(title);
  }
  await page.locator(".library-bin summary").click();
  expect(await axe(page)).toEqual([]);
  await press(page, "Delete for good “A raid (copy)”");
  await page.getByText("Bin (1)").waitFor();
  await page.getByLabel("Library file").setInputFiles({
    name: "stories.zip",
    mimeType: "application/zip",
    buffer: zip,
  });
  await page.getByText("2 stories added.").waitFor();
  expect((await titles(page)).slice(0, 2).sort()).toEqual(["A raid", "A raid (copy)"]);
  await page.getByRole("button", { name: "A raid (copy)", exact: true }).click();
  await heading(page, "A raid (copy)");
  await expectShown(page, 3, 3);
  expect(errors).toEqual([]);
});

test("undo goes on after a reload, back to before the first edit", async () => {
  const { page } = await openPage();
  const id = await openFile(page, "Version 0");
  for (let n = 1; n <= 3; n += 1) {
    await openStories(page);
    await press(page, `Rename “Version ${n - 1}”`);
    await page.getByLabel("New title").fill(`Version ${n}`);
    await page.keyboard.press("Enter");
    await heading(page, `Version ${n}`);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  }
  await kept(page, id, 2);
  await expect.poll(() => titleIn(page, id)).toBe("Version 3");
  await page.reload();
  await ready(page);
  for (const n of [2, 1, 0]) {
    await page.keyboard.press("ControlOrMeta+Z");
    await heading(page, `Version ${n}`);
  }
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await heading(page, "Version 1");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => titleIn(page, id)).toBe("Version 0");
});

test("two tabs on one story: the second is told, overwrites nothing, and can go on with a copy", async () => {
  const { page } = await openPage();
  const id = await openFile(page, "One story");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  await heading(other, "One story");
  const rename = async (tab: Page, from: string, to: string) => {
    await openStories(tab);
    await press(tab, `Rename “${from}”`);
    await tab.getByLabel("New title").fill(to);
    await tab.keyboard.press("Enter");
    await heading(tab, to);
    await tab.keyboard.press("Escape");
    await dialog(tab).waitFor({ state: "detached" });
  };
  await rename(page, "One story", "Mine");
  await kept(page, id, 2);
  await other.getByText("changed in another tab").waitFor();
  expect(await axe(other)).toEqual([]);
  await rename(other, "Mine", "Theirs");
  await other.waitForTimeout(1000);
  expect(await titleIn(other, id)).toBe("Mine");
  await press(other, "Keep mine as a copy");
  const copy = () => key(other);
  await expect.poll(copy).not.toBe(id);
  await kept(other, copy());
  expect(await titleIn(other, copy())).toBe("Theirs");
  expect(await titleIn(other, id)).toBe("Mine");
  await other.goto(page.url());
  await ready(other);
  await heading(other, "Mine");
});

test("a story that is not here, and a browser that keeps nothing, are said in a sentence", async () => {
  const gone = await openPage({ path: "?story=kept-0000000000000000000aa" });
  await gone.page.getByText("is not kept in this browser").waitFor();
  const shut = await openPage({
    before: "Object.defineProperty(window, 'indexedDB', { value: undefined })",
  });
  await shut.page.getByLabel("Story file").setInputFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(smallStory({ title: "A story" }))),
  });
  await heading(shut.page, "A story");
  await shut.page.getByText("is not kept in the browser: this browser keeps nothing").waitFor();
  expect(await axe(shut.page)).toEqual([]);
  const [download] = await Promise.all([
    shut.page.waitForEvent("download"),
    press(shut.page, "Download the story and its text"),
  ]);
  expect(JSON.parse(await readFile(await download.path(), "utf8")).title).toBe("A story");
});

test("a full disk loses nothing, not even by leaving, and is over when there is room again", async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on("dialog", (shown) => {
    asked.push(shown.type());
    void shown.dismiss();
  });
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.getByLabel("Story file").setInputFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(smallStory({ title: "Too much" }))),
  });
  await page.getByText(/is not kept in the browser: .*full/).waitFor();
  await press(page, "Try again");
  await page.getByText(/is not kept in the browser: .*full/).waitFor();
  await page.evaluate(() => setTimeout(() => window.location.reload()));
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await heading(page, "Too much");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await press(page, "Try again");
  await page.getByText("is not kept in the browser").waitFor({ state: "detached" });
  await kept(page, key(page));
  await page.reload();
  await heading(page, "Too much");
  expect(asked).toEqual(["beforeunload"]);
});

test("a page that is left right after a story was made has kept it, or asks first", async () => {
  const { page } = await openPage();
  let isAsked = false;
  page.on("dialog", (shown) => {
    isAsked = true;
    void shown.dismiss();
  });
  const title = await openArticle(page);
  await page.evaluate(() => window.location.reload()).catch(() => {});
  const isHere = async () => isAsked || (await entry(page, key(page))) !== null;
  await expect.poll(isHere).toBe(true);
  await heading(page, title);
  await kept(page, key(page));
});

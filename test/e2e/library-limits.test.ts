import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage, ready } from "./harness.ts";
import { entry, kept, key } from "./kept.ts";
import { expectShown } from "./parts.ts";
import { smallStory } from "./stories.ts";

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Stories" });

async function openFile(page: Page, story: { title: string }): Promise<string> {
  await page.getByLabel("Story file").setInputFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(story)),
  });
  await heading(page, story.title);
  await kept(page, key(page));
  return key(page);
}

/** Spoils a kept story as a failing disk or another program would. */
const spoil = (page: Page, id: string, file: unknown) =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("dateline");
        opening.onsuccess = () => {
          const change = opening.result.transaction("files", "readwrite");
          change.objectStore("files").put(value);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { id, file },
  );

test.each([
  ["cut to a stump", { title: "Broken", records: "half a rec" }, /missing format/],
  ["replaced by nothing", null, /not a story: null/],
  ["of a format to come", { format: "dateline/9" }, /newer format/],
])(
  "a kept story %s is said to be, and comes out as it lies there; the others are untouched",
  async (_, file, why) => {
    const { page, errors } = await openPage();
    await openFile(page, smallStory({ title: "Sound" }));
    const id = await openFile(page, smallStory({ title: "Broken" }));
    await spoil(page, id, file);
    await page.reload();
    await ready(page);
    const notices = page.getByRole("log", { name: "Notices" });
    await notices.getByText(/^The kept story cannot be read: /).waitFor();
    expect(await notices.textContent()).toMatch(why);
    await expectShown(page, 43);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Stories" }).first().click();
    const [one] = await Promise.all([
      page.waitForEvent("download"),
      dialog(page).getByRole("button", { name: "Download “Broken”" }).click(),
    ]);
    expect(JSON.parse(await readFile(await one.path(), "utf8"))).toEqual(file);
    const [all] = await Promise.all([
      page.waitForEvent("download"),
      dialog(page).getByRole("button", { name: "Export everything" }).click(),
    ]);
    await dialog(page).getByText("“Broken” cannot be read and was left out").waitFor();
    expect((await readFile(await all.path())).toString("latin1")).toContain("sound.dateline.json");
    expect(await axe(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Sound", exact: true }).click();
    await heading(page, "Sound");
    expect((await entry(page, id))?.title).toBe("Broken");
    expect(errors).toEqual([]);
  },
);

/** Renames the open story, and waits until that is kept. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: "Stories" }).first().click();
  await dialog(page)
    .getByRole("button", { name: `Rename “${from}”` })
    .click();
  await page.getByLabel("New title").fill(to);
  await page.keyboard.press("Enter");
  await heading(page, to);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  await expect.poll(async () => (await entry(page, key(page)))?.title).toBe(to);
}

test("a story opened among others keeps the steps of undo that it came with", async () => {
  const { page, address } = await openPage();
  await openFile(page, smallStory({ title: "One" }));
  await rename(page, "One", "Two");
  await page.goto(`${address}?country=FR`);
  await ready(page);
  await page.getByRole("button", { name: "Clear all" }).click();
  await page.getByRole("button", { name: "Stories" }).first().click();
  await dialog(page).getByRole("button", { name: "Two", exact: true }).click();
  await heading(page, "Two");
  await rename(page, "Two", "Three");
  await page.reload();
  await ready(page);
  for (const title of ["Two", "One"]) {
    await page.keyboard.press("ControlOrMeta+Z");
    await heading(page, title);
  }
});

test("a story renamed while another one is open has its new title when it is opened, and one undo away the old", async () => {
  const { page } = await openPage();
  const id = await openFile(page, smallStory({ title: "One" }));
  await openFile(page, smallStory({ title: "Another" }));
  await page.getByRole("button", { name: "Stories" }).first().click();
  await dialog(page).getByRole("button", { name: "Rename “One”" }).click();
  await page.getByLabel("New title").fill("Two");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Two", exact: true }).waitFor();
  await page.goto(page.url().replace(key(page), id));
  await ready(page);
  await heading(page, "Two");
  await page.keyboard.press("ControlOrMeta+Z");
  await heading(page, "One");
});

test("a download in a tab that another one has overtaken lets it overwrite nothing", async () => {
  const { page } = await openPage();
  const id = await openFile(page, smallStory({ title: "One" }));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  await rename(page, "One", "Mine");
  await other.getByText("changed in another tab").waitFor();
  await other.getByRole("button", { name: "Stories" }).first().click();
  const [file] = await Promise.all([
    other.waitForEvent("download"),
    dialog(other).getByRole("button", { name: "Download “Mine”" }).click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), "utf8")).title).toBe("Mine");
  await dialog(other).getByRole("button", { name: "Rename “Mine”" }).click();
  await other.getByLabel("New title").fill("Theirs");
  await other.keyboard.press("Enter");
  await heading(other, "Theirs");
  await other.getByText("changed in another tab").waitFor();
  await other.waitForTimeout(1000);
  expect((await entry(other, id))?.title).toBe("Mine");
});

const MANY = 205;
const EDITS = 200;

test("200 verdicts in a row are all undone after a reload", async () => {
  const exact = "Fourteen people died in Homs.";
  const records = Array.from({ length: MANY }, (_, i) => ({
    ...{ id: `r${i}`, kind: "figure", measure: "killed", unit: "people", review: "suggested" },
    value: { text: "Fourteen", low: 14, high: 14 },
    quote: { source: "s", exact, start: i * 40, end: i * 40 + exact.length },
  }));
  const source = { id: "s", title: "T", publisher: "P", length: 10_000, sha256: "a".repeat(64) };
  const story = { format: "dateline/1", title: "Many", sources: [source], records };
  const { page, errors } = await openPage();
  const id = await openFile(page, story);
  const review = page.getByRole("region", { name: "Review" });
  const item = page.locator("[data-item]:focus");
  await page.getByRole("button", { name: `Review ${MANY}` }).click();
  await item.waitFor();
  for (let n = 0; n < EDITS; n += 1) await page.keyboard.press("a");
  await review.getByText(`${EDITS} of ${MANY} reviewed`).waitFor();
  const waits = () => entry(page, id).then((found) => found?.suggested);
  await expect.poll(waits, { timeout: 20_000 }).toBe(MANY - EDITS);
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: `Review ${MANY - EDITS}` }).click();
  await item.waitFor();
  for (let n = 0; n < EDITS; n += 1) await page.keyboard.press("ControlOrMeta+Z");
  await review.getByText(`0 of ${MANY} reviewed`).waitFor();
  expect(errors).toEqual([]);
}, 120_000);

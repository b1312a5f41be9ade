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

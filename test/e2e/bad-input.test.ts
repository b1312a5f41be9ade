import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { type Opened, openPage } from "./harness.ts";
import { BARS, card, expectShown, mark, readable, region, tableOf, VIEWS } from "./parts.ts";
import { smallStory, spoiled } from "./stories.ts";

async function openStory(page: Page, content: string | Buffer): Promise<void> {
  await page.getByRole("button", { name: /^Open a story/ }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files…" }).click();
  await (await chooser).setFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
}

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** The same with a file on disk, for what is too large to be handed over in memory. */
async function openLarge(page: Page, content: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-"));
  folders.push(folder);
  const file = join(folder, "story.json");
  await writeFile(file, content);
  await page.getByLabel("Story file").setInputFiles(file);
}

const says = (page: Page, pattern: RegExp) =>
  expect.poll(() => readable(page.locator("body"))).toMatch(pattern);

test("a sound story file opens, and Back leads to the one before", async () => {
  const { page, errors } = await openPage();
  await openStory(page, JSON.stringify(smallStory()));
  await expectShown(page, 3, 3);
  await expect.poll(() => page.title()).toContain("A small story");
  await page.goBack();
  await expectShown(page, 43);
  expect(errors).toEqual([]);
});

test("a dropped story file opens", async () => {
  const { page } = await openPage();
  const data = await page.evaluateHandle((json) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([json], "story.json", { type: "application/json" }));
    return transfer;
  }, JSON.stringify(smallStory()));
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", type, { dataTransfer: data });
  }
  await expectShown(page, 3, 3);
});

const many = smallStory();
const [first] = many.records;
const crowd = Array.from({ length: 5001 }, (_, i) => ({ ...first, id: `r${i}` }));

const REFUSED: { what: string; file: string | Buffer; says: RegExp }[] = [
  { what: "not JSON", file: "Dear editor,", says: /JSON/ },
  { what: "empty", file: "", says: /JSON|empty/ },
  { what: "JSON but no story", file: "[1, 2, 3]", says: /story/ },
  { what: "of another format", file: spoiled(["format"], "geojson"), says: /format/ },
  { what: "of a newer format", file: spoiled(["format"], "dateline/2"), says: /newer|dateline\/2/ },
  { what: "without records", file: spoiled(["records"], null), says: /records/ },
  {
    what: "too large",
    file: Buffer.alloc(21 * 1024 * 1024, " "),
    says: /too large|20 MB|megabytes/i,
  },
  {
    what: "of too many records",
    file: JSON.stringify({ ...many, records: crowd }),
    says: /too many|5,000/,
  },
];

test.each(REFUSED)("a file that is $what is refused and the open story stays", async (bad) => {
  const { page, errors } = await openPage();
  if (Buffer.isBuffer(bad.file)) await openLarge(page, bad.file);
  else await openStory(page, bad.file);
  await says(page, bad.says);
  await expectShown(page, 43);
  await mark(page, BARS, "Russia: ").hover();
  await card(page).waitFor();
  expect(errors).toEqual([]);
});

const first0 = ["records", 0] as const;
const LISTED: { what: string; file: string; shown: number }[] = [
  { what: "two records of one id", file: spoiled(["records", 1, "id"], "r1"), shown: 2 },
  { what: "an unknown place", file: spoiled([...first0, "place"], "nowhere"), shown: 2 },
  { what: "an unknown speaker", file: spoiled([...first0, "speaker"], "nobody"), shown: 2 },
  { what: "an impossible date", file: spoiled(["records", 1, "when"], "2017-02-30"), shown: 2 },
  { what: "an interval upside down", file: spoiled([...first0, "value", "low"], 99), shown: 2 },
];

test.each(LISTED)("$what is listed, the other records are shown", async ({ file, shown }) => {
  const { page, errors } = await openPage();
  await openStory(page, file);
  await says(page, /A small story/);
  await says(page, new RegExp(`\\b${shown} of [23] records`));
  await says(page, /left out|problem|issue/i);
  expect(errors).toEqual([]);
});

test.each([
  ["a latitude out of range", spoiled(["places", 0, "lat"], 91)],
  [
    "a key __proto__",
    JSON.stringify(smallStory()).replace('"id":"r1"', '"__proto__":{"x":1},"id":"r1"'),
  ],
])("%s neither breaks a view nor pollutes", async (_, file) => {
  const { page, errors } = await openPage();
  await openStory(page, file);
  await says(page, /A small story|refused|could not/);
  for (const view of VIEWS) await region(page, view).waitFor();
  expect(await page.evaluate("({}).x")).toBeUndefined();
  expect(errors).toEqual([]);
});

const HOSTILE = [
  `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`,
  "javascript:window.hit=1",
  "</script><script>window.hit=1</script>",
];

test.each(HOSTILE)("a story whose every text is “%s” runs nothing", async (text) => {
  const opened = await openPage();
  const { page, errors } = opened;
  const texts = { sentence: text, title: text, who: text, link: "javascript:window.hit=1" };
  await openStory(page, JSON.stringify(smallStory(texts)));
  await expect.poll(() => readable(page.getByRole("status").first())).not.toContain("of 48");
  for (const view of VIEWS) await tableOf(page, view).catch(() => []);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("window.hit")).toBeUndefined();
  expect(await unsafeLinks(page)).toEqual([]);
  expect(await foreign(opened)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a hostile address runs nothing", async () => {
  const opened = await openPage({
    path: `?q=${encodeURIComponent(HOSTILE[0] ?? "")}&sel=javascript:window.hit=1`,
  });
  expect(await opened.page.evaluate("window.hit")).toBeUndefined();
  expect(opened.errors).toEqual([]);
});

const unsafeLinks = (page: Page) =>
  page
    .locator("[href]")
    .evaluateAll((links) =>
      links.map((a) => a.getAttribute("href") ?? "").filter((href) => /^\s*\w*script:/i.test(href)),
    );

const foreign = async ({ requests, address }: Opened) =>
  (await requests())
    .map(({ url }) => url)
    .filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));

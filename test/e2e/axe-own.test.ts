import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { packed } from "../../src/export/packed.ts";
import { sha256 } from "../../src/model/sha256.ts";
import { axe, openPage } from "./harness.ts";
import { kept, key } from "./kept.ts";
import { ARTICLE, openArticle } from "./made.ts";
import { expectShown } from "./parts.ts";
import { smallStory } from "./stories.ts";

const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

const dialog = (page: Page) => page.getByRole("dialog");
const review = (page: Page) => page.getByRole("region", { name: "Review" });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

async function openFile<T extends { title: string }>(page: Page, story: T): Promise<void> {
  await page.getByLabel("Story file").setInputFiles({
    name: "story.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(story)),
  });
  await page.getByRole("heading", { level: 1, name: story.title, exact: true }).waitFor();
}

/** Puts a text into the clipboard's place and pastes it into the field that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);

/** A story of two articles, the second one's text at hand. */
function twoArticles() {
  const story = smallStory();
  const [first] = story.sources;
  const text = ARTICLE;
  const second = { ...first, id: "s2", title: "Another", length: text.length, range: null };
  const sources = [first, { ...second, sha256: sha256(text) }];
  return { ...story, sources, texts: { [sha256(text)]: text } };
}

test.each(LOOKS)("axe finds nothing in a new version, $width px, $colorScheme", async (look) => {
  const { page, errors } = await openPage(look);
  await openFile(page, twoArticles());
  await press(page, /^Review/);
  if (look.width < 1280) await review(page).getByRole("tab", { name: "Article" }).click();
  await review(page).getByRole("button", { name: "New version…" }).click();
  await dialog(page).getByLabel("It is a new version of").waitFor();
  await press(page, "Compare");
  await dialog(page).getByText("There is no text yet").waitFor();
  expect(await axe(page)).toEqual([]);
  await dialog(page).getByLabel("The whole new text").focus();
  await paste(page, "A word. ".repeat(650_000));
  await dialog(page).getByText("5.2 million characters of text").waitFor();
  expect(await axe(page)).toEqual([]);
  await press(page, "Remove the text");
  await dialog(page).getByLabel("The whole new text").fill(`${ARTICLE}\nTwo were wounded.\n`);
  const which = dialog(page).getByLabel("It is a new version of");
  await expect.poll(() => which.inputValue()).toBe(sha256(ARTICLE));
  await press(page, "Compare");
  await dialog(page).getByRole("heading", { name: "What the new version changes" }).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(LOOKS)(
  "axe finds nothing where an orphan is sought, $width px, $colorScheme",
  async (look) => {
    const { page } = await openPage(look);
    await openArticle(page);
    await press(page, /^Review/);
    if (look.width < 1280) await review(page).getByRole("tab", { name: "Article" }).click();
    await review(page).getByRole("button", { name: "New version…" }).click();
    await dialog(page)
      .getByLabel("The whole new text")
      .fill(ARTICLE.replace("killed 14 people", "killed 16 people"));
    await press(page, "Compare");
    await press(page, "Use the new version");
    if (look.width < 1280) await review(page).getByRole("tab", { name: "List" }).click();
    const lost = review(page).getByRole("listitem").filter({ hasText: "killed 14 people" }).first();
    await lost.getByRole("heading").click();
    await lost.getByRole("button", { name: "Find it again…" }).click();
    await lost
      .getByText(/% the same/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
  },
);

const REFUSED = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";

test.each(LOOKS)(
  "axe finds nothing in sharing that fails, $width px, $colorScheme",
  async (look) => {
    const { page } = await openPage({ ...look, before: REFUSED });
    const long = Array.from({ length: 900 }, (_, i) => sha256(String(i)));
    const story = smallStory({ title: "A long story" });
    const [place] = story.places;
    const places = [...story.places, ...long.map((name) => ({ ...place, id: name, name }))];
    await openFile(page, { ...story, places });
    await press(page, "Share");
    await dialog(page)
      .getByText(/which mail and messengers cut off/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await openFile(page, smallStory({ title: "A short story" }));
    await press(page, "Share");
    await press(page, "Copy the link with the story");
    await dialog(page)
      .getByText(/The browser did not let the page copy/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
  },
);

test.each(LOOKS)(
  "axe finds nothing where a link's story cannot be had, $width px, $colorScheme",
  async (look) => {
    const bomb = await packed(" ".repeat(21 * 1024 * 1024));
    const { page } = await openPage({ ...look, path: `#story=${bomb}` });
    await page.getByText("unpacks to more than 20 MB").waitFor();
    await expectShown(page, 43);
    expect(await axe(page)).toEqual([]);
  },
);

test("a link takes the filters along if the reader wishes, and shows them where it opens", async () => {
  const { page, address } = await openPage();
  await openFile(page, smallStory({ title: "A filtered story" }));
  await kept(page, key(page));
  await page.goto(`${address}?story=${key(page)}&kind=figure,event&from=2017`);
  await expectShown(page, 2, 3);
  await press(page, "Share");
  const field = page.getByLabel("Link with the story");
  await expect.poll(() => field.inputValue()).toContain(`${address}#story=`);
  await dialog(page).getByLabel("With the filters and the selection that you see").check();
  await expect.poll(() => field.inputValue()).toContain("?from=2017&kind=figure,event#story=");
  expect(await axe(page)).toEqual([]);
  const { page: there } = await openPage({
    path: (await field.inputValue()).slice(address.length),
  });
  await there.getByRole("heading", { level: 1, name: "A filtered story" }).waitFor();
  await expectShown(there, 2, 3);
  await there.reload();
  await expectShown(there, 2, 3);
});

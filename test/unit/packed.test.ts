import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { packed, unpacked } from "../../src/export/packed.ts";
import { NO_FILTERS } from "../../src/store/filters.ts";
import { viewAddress } from "../../src/store/url.ts";
import { shareLink } from "../../src/views/share/shareLink.ts";
import { storyInLink } from "../../src/views/share/storyInLink.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);

test("every text comes back from its letters, which an address can hold", async () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const letters = await packed(text);
      expect(letters).toMatch(/^[\w-]*$/);
      expect(await unpacked(letters)).toEqual({ text });
    }),
  );
});

test("damaged letters never throw: they are a text again or said to be damaged", async () => {
  const letters = await packed(JSON.stringify(story));
  const damage = fc.tuple(fc.nat(letters.length), fc.string({ maxLength: 5 }));
  await fc.assert(
    fc.asyncProperty(damage, async ([at, noise]) => {
      const read = await unpacked(letters.slice(0, at) + noise);
      expect("text" in read || read.fault === "damaged").toBe(true);
    }),
  );
  expect(await unpacked(letters.slice(0, -10))).toEqual({ fault: "damaged" });
});

test("what unpacks to more than 20 MB stops there", async () => {
  const bomb = await packed(" ".repeat(21 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(40_000);
  expect(await unpacked(bomb)).toEqual({ fault: "too-large" });
  expect(await storyInLink(bomb)).toEqual({ fault: expect.stringContaining("more than 20 MB") });
});

test("a link carries the story, its left-out records and, only where asked, its texts", async () => {
  const hash = story.sources[0]?.sha256 ?? "";
  const opened = {
    story,
    key: "kept-a",
    issues: [],
    rejected: [{ id: "bad" }],
    texts: new Map([
      [hash, "the article"],
      ["a".repeat(64), "another version of it"],
    ]),
  };
  const page = "https://example.org/app/?story=kept-a&country=FR#top";
  const read = async (withTexts: boolean) => {
    const link = await shareLink(opened, { page, withTexts, view: "" });
    expect(link.startsWith("https://example.org/app/#story=")).toBe(true);
    const read = await unpacked(link.split("#story=")[1] ?? "");
    return JSON.parse("text" in read ? read.text : "");
  };
  expect((await read(false)).records.at(-1)).toEqual({ id: "bad" });
  expect(await read(false)).not.toHaveProperty("texts");
  expect((await read(true)).texts).toEqual({ [hash]: "the article" });
});

test("filters and selection stand before the story, where the page reads them again", async () => {
  const opened = { story, key: "kept-a", issues: [], rejected: [] };
  const view = viewAddress({ ...NO_FILTERS, country: ["FR", "RU"], from: "2014" }, "r1");
  const page = "https://example.org/app/?story=kept-a";
  const link = await shareLink(opened, { page, withTexts: false, view });
  expect(link).toMatch(/^https:\/\/example\.org\/app\/\?country=FR,RU&from=2014&sel=r1#story=/);
  expect(viewAddress(NO_FILTERS, null)).toBe("");
});

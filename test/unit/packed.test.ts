import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { packed, unpacked } from "../../src/export/packed.ts";
import { shareLink } from "../../src/views/share/shareLink.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);

test("every text comes back from its letters, which an address can hold", async () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const letters = await packed(text);
      expect(letters).toMatch(/^[\w-]*$/);
      expect(await unpacked(letters)).toBe(text);
    }),
  );
});

test("damaged letters never throw: they are a text again or nothing", async () => {
  const letters = await packed(JSON.stringify(story));
  const damage = fc.tuple(fc.nat(letters.length), fc.string({ maxLength: 5 }));
  await fc.assert(
    fc.asyncProperty(damage, async ([at, noise]) => {
      const read = await unpacked(letters.slice(0, at) + noise);
      expect(read === null || typeof read === "string").toBe(true);
    }),
  );
  expect(await unpacked(letters.slice(0, -10))).toBeNull();
});

test("what unpacks to more than 20 MB stops there", async () => {
  const bomb = await packed(" ".repeat(21 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(40_000);
  expect(await unpacked(bomb)).toBeNull();
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
    const link = await shareLink(opened, withTexts, page);
    expect(link.startsWith("https://example.org/app/#story=")).toBe(true);
    return JSON.parse((await unpacked(link.split("#story=")[1] ?? "")) ?? "");
  };
  expect((await read(false)).records.at(-1)).toEqual({ id: "bad" });
  expect(await read(false)).not.toHaveProperty("texts");
  expect((await read(true)).texts).toEqual({ [hash]: "the article" });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "../../src/anchors/difference.ts";
import { newVersion } from "../../src/anchors/newVersion.ts";
import { takenOver } from "../../src/edit/takenOver.ts";
import { extract } from "../../src/extract/extract.ts";
import { nameTable } from "../../src/extract/nameTable.ts";
import { parseStory } from "../../src/model/parse.ts";
import { recordTitle } from "../../src/model/phrase.ts";
import { sha256 } from "../../src/model/sha256.ts";
import { standings } from "../../src/model/standing.ts";
import type { Story } from "../../src/model/story.ts";

const CORE = new URL("../../data/gazetteer/core.txt", import.meta.url);
const atlas = { core: nameTable(readFileSync(CORE, "utf8")), ofCountry: () => null };
const made = (text: string) =>
  extract(text, { atlas, published: "2018-03-04", sha256: sha256(text) }).story;

const OLD = `Shelling of a market in Idlib kills 14

Shelling killed 14 people at a market in the Syrian city of Idlib on Saturday, a rescue group said.

A monitoring group put the toll at 19.

A local official said that 22 people had been wounded.

More than 3,000 people have fled to Turkey since January, the rescue group said.
`;
const NEW = OLD.replace("killed 14 people", "killed 16 people")
  .replace(
    "\nMore than 3,000 people have fled to Turkey since January, the rescue group said.\n",
    "",
  )
  .concat("\nAt least 40 people were kidnapped in Aleppo on Friday, the army said.\n");

const old = made(OLD);
const version = newVersion(old, sha256(OLD), new Map([[sha256(OLD), OLD]]), NEW);
const fresh = made(NEW);
const found = difference(version, fresh);

test("what changed, is new and is gone is told apart", () => {
  const figures = found.changed.filter(({ now }) => now.kind === "figure");
  expect(
    figures.map(({ old: was, now }) => [recordTitle(was, old), recordTitle(now, fresh)]),
  ).toEqual([[expect.stringContaining("14"), expect.stringContaining("16")]]);
  const title = (r: (typeof found.fresh)[number]) => recordTitle(r, fresh);
  expect(found.fresh.filter((r) => r.kind === "figure").map(title)).toEqual([
    expect.stringContaining("40"),
  ]);
  expect(found.vanished.map(({ old: was }) => recordTitle(was, old))).toContainEqual(
    expect.stringContaining("3,000"),
  );
  const again = version.story.records.filter((r) => r.kind === "figure" && !r.orphan);
  expect(again.map((r) => recordTitle(r, old))).toEqual([
    expect.stringContaining("19"),
    expect.stringContaining("22"),
  ]);
});

const titled = (story: Story, title: RegExp) =>
  story.records
    .filter((r) => r.kind === "figure" && !r.orphan)
    .find((r) => title.test(recordTitle(r, story)));

test("a rival claim that stayed answers what took the place of the claim that it answered", () => {
  const standing = (story: Story, title: RegExp) =>
    standings(story).get(titled(story, title)?.id ?? "");
  expect(standing(old, /14/)).toBe("disputed");
  const ids = new Set(found.changed.map(({ now }) => now.id));
  const next = takenOver(version.story, fresh, ids, found.known);
  expect([standing(next, /16/), standing(next, /19/)]).toEqual(["disputed", "disputed"]);
});

test("whatever is taken over, the story is sound, and what it had stays as it was", () => {
  const ids = fresh.records.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), (some) => {
      const next = takenOver(version.story, fresh, new Set(some), found.known);
      const parsed = parseStory(next);
      if ("refused" in parsed) throw new Error(parsed.refused.message);
      expect(parsed.issues).toEqual([]);
      expect(parsed.story.records).toHaveLength(version.story.records.length + some.length);
      for (const record of version.story.records) {
        const now = next.records.find(({ id }) => id === record.id);
        if (record.kind === "mention") expect(now).toBe(record);
        else expect(now).toEqual({ ...record, answers: expect.arrayContaining(record.answers) });
      }
    }),
  );
});

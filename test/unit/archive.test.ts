import "fake-indexeddb/auto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import soufan from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Database, openLibrary } from "../../src/library/database.ts";
import { entryOf } from "../../src/library/entryOf.ts";
import { keep } from "../../src/library/keep.ts";
import { type Loaded, load } from "../../src/library/load.ts";
import { entries } from "../../src/library/shelf.ts";
import { sha256 } from "../../src/model/sha256.ts";
import type { Story } from "../../src/model/story.ts";
import { exported, imported } from "../../src/views/library/archive.ts";
import { parsed } from "../minimal-story.ts";

const NOW = "2026-11-25T08:00:00.000Z";
const [OLD, NEW] = ["The old text.", "The new text, longer."];
const { story } = parsed(soufan);
const about = (text: string): Story => {
  const [source] = story.sources;
  const own = { ...source, id: "own", length: text.length, sha256: sha256(text), range: null };
  return { ...story, title: text, sources: [...story.sources, own as Story["sources"][number]] };
};

/** One story of 41 steps, the last of them undone: its article was renewed, then its records accepted one by one. */
const STEPS = [about(OLD), about(NEW)];
for (let n = 0; n < 39; n += 1) {
  const last = STEPS.at(-1) ?? about(NEW);
  const records = last.records.map((r, i) => (i === n ? { ...r, review: "edited" as const } : r));
  STEPS.push({ ...last, records });
}
const AT = STEPS.length - 2;
const PRESENT = STEPS[AT] ?? about(NEW);

let database: Database;
let other: Database;
beforeEach(async () => {
  [database, other] = await Promise.all([openLibrary("from"), openLibrary("to")]);
  const query = "?story=kept-a";
  await keep(database, {
    entry: entryOf(PRESENT, { id: "kept-a", changed: NOW, query }, STEPS),
    based: null,
    isEdited: true,
    file: PRESENT,
    texts: new Map([OLD, NEW].map((text) => [sha256(text), text])),
    history: { steps: STEPS.map((past) => ({ story: past, query })), index: AT },
  });
});
afterEach(async () => {
  for (const one of [database, other]) one.close();
  await Promise.all([deleteDB("from"), deleteDB("to")]);
});

const bytes = async (withTexts: boolean) =>
  new Uint8Array(await (await exported(database, withTexts)).blob.arrayBuffer());
const bring = (zip: Uint8Array<ArrayBuffer>) => imported(other, new File([zip], "a.zip"), NOW);

async function brought(): Promise<Loaded> {
  const [entry] = await entries(other);
  const back = await load(other, entry?.id ?? "");
  if (back === null || "broken" in back) throw new Error("missing story");
  return back;
}

/** The exported library with its files changed. */
async function changed(change: (name: string, text: string) => string) {
  const files = Object.entries(unzipSync(await bytes(true)));
  const next = files.map(([name, file]) => [name, strToU8(change(name, strFromU8(file)))] as const);
  return Uint8Array.from(zipSync(Object.fromEntries(next)));
}

test("undo and redo go on where a story was exported, with the texts that they lead to", async () => {
  expect(await bring(await bytes(true))).toEqual({ count: 1, faults: [] });
  const back = await brought();
  expect(back.steps.map((step) => step.story)).toEqual(STEPS);
  expect(back.index).toBe(AT);
  expect([...back.texts.values()].sort()).toEqual([NEW, OLD].sort());
  const last = back.steps.map((step) => step.story.records.at(-1));
  expect(new Set(last).size).toBe(1);
});

test("no text goes along unless it is asked for, and the steps take little more room than the story", async () => {
  const files = unzipSync(await bytes(false));
  const all = Object.values(files).map((file) => strFromU8(file));
  expect(all.filter((text) => text.includes(`"${OLD}"`) && text.includes('"texts"'))).toEqual([]);
  const [file = "", history = ""] = all.sort((a, b) => a.length - b.length);
  expect(history.length).toBeLessThan(3 * file.length);
  await bring(await bytes(false));
  expect((await brought()).texts.size).toBe(0);
});

test.each([
  [
    "a story that was changed by hand",
    (name: string, text: string) =>
      name.includes("history") ? text : text.replace(NEW, "Another title"),
  ],
  [
    "steps that are no JSON",
    (name: string, text: string) => (name.includes("history") ? text.slice(0, -1) : text),
  ],
  [
    "steps of too many records",
    (name: string, text: string) =>
      name.includes("history") ? text.replace(/"runs":\[\[0,\d+\]/, '"runs":[[0,9000000]') : text,
  ],
  [
    "no present step",
    (name: string, text: string) =>
      name.includes("history") ? text.replace(/"index":\d+/, '"index":400') : text,
  ],
])("%s comes in without its steps of undo, and that is said", async (_, change) => {
  const { count, faults } = await bring(await changed(change));
  expect(count).toBe(1);
  expect(faults).toEqual([expect.stringContaining("came without its steps of undo")]);
  expect((await brought()).steps).toHaveLength(1);
});

test("a text that is not what its hash says is not taken in", async () => {
  await bring(await changed((_, text) => text.replace(`"${OLD}"}`, '"Something else."}')));
  expect([...(await brought()).texts.values()]).toEqual([NEW]);
});

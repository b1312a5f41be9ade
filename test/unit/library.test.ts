import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import soufan from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Database, openLibrary, STORES, VERSION } from "../../src/library/database.ts";
import { entryOf } from "../../src/library/entryOf.ts";
import { type Keeping, keep } from "../../src/library/keep.ts";
import { load } from "../../src/library/load.ts";
import { pastStories } from "../../src/library/pastStories.ts";
import { amend, duplicate, entries, purge, spent } from "../../src/library/shelf.ts";
import { storageFault } from "../../src/library/storageFault.ts";
import { sha256 } from "../../src/model/sha256.ts";
import type { Story } from "../../src/model/story.ts";
import { minimal, parsed } from "../minimal-story.ts";

const FIXTURES = new URL("../fixtures/library/", import.meta.url);
const NOW = "2026-11-25T08:00:00.000Z";
const { story } = parsed(minimal);
const named = (title: string): Story => ({ ...story, title });

let database: Database;
beforeEach(async () => {
  database = await openLibrary("test");
});
afterEach(async () => {
  database.close();
  await deleteDB("test");
});

function keeping(id: string, made: Story, based: number | null): Keeping {
  const query = `?story=${id}`;
  return {
    entry: entryOf(made, { id, changed: NOW, query }),
    based,
    isEdited: true,
    file: made,
    texts: new Map(),
    history: { steps: [{ story: made, query }], index: 0 },
  };
}

async function loaded(id: string) {
  const found = await load(database, id);
  if (found === null || "broken" in found) throw new Error(`missing story: ${id}`);
  return found;
}

test("what is kept comes back as it was, with texts once however many stories share them", async () => {
  const text = "Twelve people were wounded.";
  const about: Story = {
    ...story,
    sources: story.sources.map((s) => ({ ...s, sha256: sha256(text) })),
  };
  const texts = new Map([[sha256(text), text]]);
  await keep(database, { ...keeping("kept-a", about, null), texts });
  await keep(database, { ...keeping("kept-b", about, null), texts });
  expect(await loaded("kept-a")).toMatchObject({ story: about, texts, issues: [], rejected: [] });
  expect(await database.count("texts")).toBe(1);
  await purge(database, ["kept-a"]);
  expect(await database.count("texts")).toBe(1);
  await purge(database, ["kept-b"]);
  expect(await database.count("texts")).toBe(0);
});

test("a text that only undo leads back to comes back with its story, and stays when others go", async () => {
  const about = (text: string): Story => ({
    ...story,
    sources: story.sources.map((s) => ({ ...s, length: text.length, sha256: sha256(text) })),
    records: [],
  });
  const [old, now] = ["The old text.", "The new text, longer."];
  const texts = new Map([old, now].map((text) => [sha256(text), text]));
  const steps = [about(old), about(now)].map((made) => ({ story: made, query: "?story=kept-a" }));
  const entry = entryOf(about(now), { id: "kept-a", changed: NOW, query: "" }, [about(old)]);
  const kept = { ...keeping("kept-a", about(now), null), texts, history: { steps, index: 1 } };
  await keep(database, { ...kept, entry });
  await keep(database, keeping("kept-b", story, null));
  await purge(database, ["kept-b"]);
  expect((await loaded("kept-a")).texts).toEqual(texts);
});

test("a save that rests on an older revision writes nothing", async () => {
  expect(await keep(database, keeping("kept-a", story, null))).toEqual({ saved: 1 });
  expect(await keep(database, keeping("kept-a", named("Mine"), 1))).toEqual({ saved: 2 });
  expect(await keep(database, keeping("kept-a", named("Theirs"), 1))).toEqual({ conflict: 2 });
  expect((await loaded("kept-a")).story.title).toBe("Mine");
  const looked = { ...keeping("kept-a", named("Mine"), 2), isEdited: false };
  expect(await keep(database, looked)).toEqual({ saved: 2 });
});

test("a story is renamed, copied, put into the bin and leaves it for good after 30 days", async () => {
  await keep(database, keeping("kept-a", named("One"), null));
  await amend(database, "kept-a", { title: "Two" });
  await duplicate(database, "kept-a", "kept-b");
  const renamed = await loaded("kept-a");
  expect(renamed.story.title).toBe("Two");
  expect(renamed.steps.map((step) => step.story.title)).toEqual(["One", "Two"]);
  expect(renamed.index).toBe(1);
  expect((await loaded("kept-b")).story.title).toBe("Two (copy)");
  await amend(database, "kept-a", { deleted: NOW });
  const list = await entries(database);
  expect(spent(list, "2026-12-25T07:00:00.000Z")).toEqual([]);
  expect(spent(list, "2026-12-26T09:00:00.000Z")).toEqual(["kept-a"]);
});

test("200 edits come back, and records that did not change are shared between them", async () => {
  const steps = [parsed(soufan).story];
  for (let n = 1; n <= 200; n += 1) {
    const last = steps.at(-1) ?? story;
    const [first, ...others] = last.records;
    if (!first) throw new Error("missing record");
    steps.push({
      ...last,
      records: [{ ...first, review: n % 2 ? "edited" : "accepted" }, ...others],
    });
  }
  const query = "?story=kept-a";
  const history = { steps: steps.map((made) => ({ story: made, query })), index: 200 };
  await keep(database, { ...keeping("kept-a", steps.at(-1) ?? story, null), history });
  const back = await loaded("kept-a");
  expect(back.steps.map((step) => step.story)).toEqual(steps);
  expect(back.index).toBe(200);
  const last = back.steps.map((step) => step.story.records.at(-1));
  expect(new Set(last).size).toBe(1);
});

test("a step that cannot be read ends the history there, and never stands in it", () => {
  const bad = { ...story, records: [{ ...story.records[0], quote: "<b>" }] };
  expect(pastStories([story, bad, story]).map((s) => s?.title ?? null)).toEqual([
    story.title,
    null,
    story.title,
  ]);
});

test("a broken story is told from one that is not there", async () => {
  await keep(database, { ...keeping("kept-a", story, null), file: { format: "dateline/99" } });
  expect(await load(database, "kept-a")).toEqual({
    broken: expect.stringContaining("newer format"),
  });
  expect(await load(database, "kept-none")).toBeNull();
});

describe("every released version of the library is read by the present one", () => {
  test("there is a file of each version", () => {
    const versions = readdirSync(FIXTURES).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]));
    expect(versions.sort((a, b) => a - b)).toEqual(
      Array.from({ length: VERSION }, (_, i) => i + 1),
    );
  });

  test.each(Array.from({ length: VERSION }, (_, i) => i + 1))("version %i", async (version) => {
    const file = JSON.parse(readFileSync(new URL(`v${version}.json`, FIXTURES), "utf8"));
    await filled("old", version, file);
    const old = await openLibrary("old");
    const [entry] = await entries(old);
    expect(entry?.title).toBe("A raid in the hills");
    const back = await load(old, entry?.id ?? "");
    expect(back).toMatchObject({ issues: [], rejected: [], index: 1 });
    if (back === null || "broken" in back) throw new Error("missing story");
    expect(back.steps.map((step) => step.story.title)).toEqual(["A raid", "A raid in the hills"]);
    expect([...back.texts.values()]).toEqual([
      "A raid in the hills left three dead, a monitor said.",
    ]);
    old.close();
    await deleteDB("old");
  });
});

type Dump = { [store: string]: { keyPath: string; values: unknown[] } };

/** A database as an older Dateline left it. */
async function filled(name: string, version: number, dump: Dump): Promise<void> {
  const old = await openDB(name, version, {
    upgrade(made) {
      for (const [store, { keyPath }] of Object.entries(dump))
        made.createObjectStore(store, { keyPath });
    },
  });
  for (const [store, { values }] of Object.entries(dump)) {
    for (const value of values) await old.put(store, value);
  }
  old.close();
}

test.each([
  [new DOMException("", "QuotaExceededError"), "full"],
  [new DOMException("", "SecurityError"), "does not let"],
  [new DOMException("", "VersionError"), "newer Dateline"],
  [new Error("this browser keeps nothing"), "keeps nothing"],
])("%s is said in plain words", (error, words) => {
  expect(storageFault(error)).toContain(words);
});

test("the library has the stores that its code names", () => {
  expect([...database.objectStoreNames].sort()).toEqual([...STORES].sort());
});

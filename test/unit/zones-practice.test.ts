import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sentences } from "../../src/extract/sentences.ts";
import { sources } from "../../src/extract/sources.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { zones } from "../../src/extract/zones.ts";

const shared = new URL("../../../shared/", import.meta.url);
const article = new URL("stories/soufan-2017.txt", shared);
const articles = new URL("extraction/articles/", shared);
const gold = new URL("extraction/gold/", shared);
const kept = new URL("../../data/stories/soufan-2017.json", import.meta.url);

const read = (url: URL) => readFileSync(url, "utf8");
const names = (folder: URL) => (existsSync(folder) ? readdirSync(folder) : []);

const bodies = (text: string) =>
  zones(text).filter(({ kind }) => kind === "body" || kind === "teaser");

const quotes = (text: string) => {
  const all = tokens(text);
  return bodies(text).flatMap(({ start, end }) => sentences(text, all, [start, end]));
};

/** What the page has around its three reports. */
const FURNITURE =
  "Related Links|first technology war|Thanks for being here|We need your help|Ad Blockers|365 days|regular supporter|SpaceDaily|$5|paypal|block ads|Military Space News|http|space News|Reviewed|Rating|00:02|comments|Powered|IRAQ WARS|near Mosul";

test.runIf(existsSync(article))(
  "the default story's page is three reports (needs the article)",
  () => {
    const text = read(article);
    const story = JSON.parse(read(kept));
    const facts = { sha256: "0".repeat(64) };
    const { byStory } = sources(text, zones(text, { published: "2017-10-24" }), facts);
    const parts = (source: { [key: string]: unknown }) =>
      ["kind", "range", "published", "dateline", "length"].map((key) => source[key]);
    expect([...byStory.values()].map(parts)).toEqual(story.sources.map(parts));
    expect([...byStory.values()].slice(1).map(({ title }) => title)).toEqual(
      story.sources.slice(1).map((source: { title: string }) => source.title),
    );
    expect(sources(text, zones(text), facts).issues.map((issue) => issue.source)).toEqual(["s1"]);
    const body = bodies(text)
      .map(({ start, end }) => text.slice(start, end))
      .join("");
    expect(FURNITURE.split("|").filter((words) => body.includes(words))).toEqual([]);
  },
);

test.runIf(existsSync(article))(
  "each of its quotes is a sentence found (needs the article)",
  () => {
    const text = read(article);
    const found = new Set(quotes(text).map(({ start, end }) => `${start}-${end}`));
    const records: { quote: { start: number; end: number } }[] = JSON.parse(read(kept)).records;
    const lost = records.filter(({ quote }) => !found.has(`${quote.start}-${quote.end}`));
    expect([...new Set(lost.map(({ quote }) => text.slice(quote.start, quote.end)))]).toEqual([
      "Fierce clashes with IS near Mosul; Return of 5,600 jihadists poses major threat: Soufan",
    ]);
  },
);

type Gold = { [kind in "places" | "figures" | "events"]: { quote?: string }[] };

test.runIf(existsSync(gold))(
  "each quote of the practice texts is one sentence found (needs them)",
  () => {
    for (const name of names(gold)) {
      const { places, figures, events }: Gold = JSON.parse(read(new URL(name, gold)));
      const text = read(new URL(name.replace(".json", ".txt"), articles));
      const found = quotes(text).map(({ start, end }) => text.slice(start, end));
      for (const { quote } of [...places, ...figures, ...events]) {
        expect(found.filter((sentence) => sentence === quote)).toEqual([quote]);
      }
    }
  },
);

test.runIf(existsSync(articles))("the practice texts are each one report (needs them)", () => {
  const texts = names(articles).filter((name) => !name.endsWith(".source.txt"));
  for (const name of texts) {
    const text = read(new URL(name, articles));
    const facts = { sha256: "0".repeat(64) };
    const [published] = /\d{4}-\d\d-\d\d/.exec(read(source(name))) ?? [];
    const { byStory } = sources(text, zones(text), facts);
    const dates = [...byStory.values()].map((one) => one.published ?? published);
    expect([name, ...dates]).toEqual([name, published]);
    expect(zones(text).filter(({ kind }) => kind === "furniture")).toEqual([]);
  }
});

const source = (name: string) => new URL(name.replace(".txt", ".source.txt"), articles);

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { checkQuotes } from "../../src/model/check.ts";
import { intervalLabel } from "../../src/model/interval.ts";
import { inferredNames, PART_PIECES } from "../../src/model/parts.ts";
import { countryName, countryOf, mentionCount } from "../../src/model/places.ts";
import { standings } from "../../src/model/standing.ts";
import type { Figure, Role, StoryRecord } from "../../src/model/story.ts";
import { NO_FILTERS } from "../../src/store/filters.ts";
import { visible } from "../../src/store/visible.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const places = new Map(story.places.map((p) => [p.id, p]));
const figures = story.records.filter((r) => r.kind === "figure");
const events = story.records.filter((r) => r.kind === "event");
const mentions = story.records.filter((r) => r.kind === "mention");
const standing = standings(story);

const nameOf = (id: string | null) => (id === null ? null : places.get(id)?.name);
const label = (f: Figure) => `${f.measure} ${intervalLabel(f.value, f.unit)}`;

test("has its sources, places and records, and 21 sentences carry them all", () => {
  expect(story.sources.map((s) => [s.kind, s.published, s.dateline])).toEqual([
    ["report", "2017-10-24", null],
    ["report", "2017-10-24", "Beirut"],
    ["teaser", "2017-10-22", "Baghdad"],
  ]);
  expect([story.places.length, figures.length, events.length]).toEqual([18, 19, 9]);
  expect(new Set(story.records.map((r) => r.quote.start)).size).toBe(21);
});

test("has five figures by country of origin, as printed", () => {
  const origins = figures.filter((f) => f.measure === "travelled" && f.country !== null);
  expect(origins.map((f) => [f.country, intervalLabel(f.value)])).toEqual([
    ["RU", "3,417"],
    ["SA", "> 3,000"],
    ["JO", "> 3,000"],
    ["TN", "2,962"],
    ["FR", "1,910"],
  ]);
});

test("has every other figure with its hedge, and the share knows its base", () => {
  const others = figures.filter((f) => f.measure !== "travelled" || f.country === null);
  expect(others.map(label)).toEqual([
    "returned ≥ 5,600",
    "countries 33",
    "territory ~ 85%",
    "travelled 40,000",
    "countries > 110",
    "returned ~ 30%",
    "travelled ~ 5,000",
    "killed 22",
    "killed 14",
    "killed 14",
    "wounded 32",
    "strikes 1",
    "territory < 50%",
    "killed > 330,000",
  ]);
  expect(figures.filter((f) => f.of !== null).map((f) => [f.id, f.of])).toEqual([
    ["returned-eu-share", "travelled-eu"],
  ]);
});

test("says where those who travelled went: in so many words of the EU's, by the article of all others", () => {
  const went = figures.filter((f) => f.to.length > 0);
  expect(went.map((f) => [f.id, f.to.map(nameOf), f.parts.to])).toEqual([
    ["travelled", ["Iraq", "Syria"], "inferred"],
    ["travelled-eu", ["Syria", "Iraq"], "stated"],
    ["travelled-russia", ["Iraq", "Syria"], "inferred"],
    ["travelled-saudi-arabia", ["Iraq", "Syria"], "inferred"],
    ["travelled-jordan", ["Iraq", "Syria"], "inferred"],
    ["travelled-tunisia", ["Iraq", "Syria"], "inferred"],
    ["travelled-france", ["Iraq", "Syria"], "inferred"],
  ]);
});

test("has each event on its date and in its place", () => {
  const dated = events.map((e): [string | null, string, unknown] => [
    e.when,
    e.what,
    nameOf(e.place),
  ]);
  expect(dated.sort(([a], [b]) => (a ?? "").localeCompare(b ?? ""))).toEqual([
    ["2011-03", "War in Syria begins", "Syria"],
    ["2014", "IS proclaims a caliphate", null],
    ["2014-08", "Abadi is asked to form a government", "Iraq"],
    ["2017-09", "Siege of Deir Ezzor is broken", "Deir Ezzor"],
    ["2017-09-16", "Coalition strike near Deir Ezzor", "Deir Ezzor"],
    ["2017-10-16/2017-10-22", "IS is ousted from Raqa", "Raqa"],
    ["2017-10-23", "Strikes on Deir Ezzor are reported", "Deir Ezzor"],
    ["2017-10-24", "Soufan Center's report", null],
    ["2017-10-24", "Coalition denies the strikes", "Deir Ezzor"],
  ]);
});

test("has rival claims disputed and denied ones denied", () => {
  const contested = figures.filter((f) => standing.get(f.id) !== "claimed");
  expect(contested.map((f) => [label(f), f.speaker, standing.get(f.id)])).toEqual([
    ["killed 22", "syrian-observatory", "disputed"],
    ["killed 14", "local-official", "denied"],
    ["killed 14", "ryan-dillon", "denied"],
    ["wounded 32", "ryan-dillon", "denied"],
  ]);
});

test.each<[Role, string[]]>([
  ["origin", ["Russia", "Saudi Arabia", "Jordan", "Tunisia", "France"]],
  ["event-location", ["Syria", "Deir Ezzor", "Al-Qusur", "Raqa"]],
  ["actor", ["Russia"]],
  ["dateline", ["Beirut", "Baghdad"]],
  ["comparison", ["Italy"]],
  ["title-only", ["Mosul"]],
  ["context", ["Iraq", "Syria", "Middle East", "Europe", "Euphrates", "Deir Ezzor province"]],
])("names places as %s", (role, names) => {
  expect(mentions.filter((m) => m.role === role).map((m) => nameOf(m.place))).toEqual(names);
});

test("counts a place's mentions without those of what is named after it", () => {
  const count = (place: string) => mentionCount(mentions.filter((m) => m.place === place));
  const ids = ["iraq", "syria", "russia", "deir-ezzor", "deir-ezzor-province"];
  expect(ids.map(count)).toEqual([6, 6, 3, 5, 2]);
});

const ofCountry = (code: string, records: readonly StoryRecord[]) =>
  records.filter((r) => countryOf(r, places) === code);

test("a filter on Syria keeps what happened there", () => {
  expect(new Set(ofCountry("SY", mentions).map((r) => nameOf(r.place)))).toEqual(
    new Set(["Syria", "Deir Ezzor", "Al-Qusur", "Euphrates", "Deir Ezzor province", "Raqa"]),
  );
  expect(ofCountry("SY", figures)).toHaveLength(7);
  expect(ofCountry("SY", events)).toHaveLength(6);
});

test("a filter on France keeps one figure and no event", () => {
  expect(ofCountry("FR", figures)).toHaveLength(1);
  expect(ofCountry("FR", events)).toEqual([]);
});

test("20 to 24 October keeps the strikes, the denial, the report and, possibly, Raqa", () => {
  const shown = visible(story, { ...NO_FILTERS, from: "2017-10-20", to: "2017-10-24" });
  const kept = events.flatMap((e) => (shown.has(e.id) ? [[e.id, shown.get(e.id)]] : []));
  expect(kept).toEqual([
    ["soufan-report", "certainly"],
    ["coalition-denial", "certainly"],
    ["strikes-reported", "certainly"],
    ["raqa-ousted", "possibly"],
  ]);
});

/** What is no part of its own: what a record is, how it stands to others, and what the text cannot state. */
const NO_PARTS = "id kind quote spans parts review measure unit what stance answers role also";

test("every record says of every part that it has whether its sentence states it", () => {
  const none = new Set(NO_PARTS.split(" "));
  for (const record of story.records) {
    const isThere = (value: unknown) =>
      value !== null && !(Array.isArray(value) && value.length === 0);
    const own = Object.entries(record).filter(([key, value]) => !none.has(key) && isThere(value));
    const has = new Set(own.map(([key]) => key));
    if (countryOf(record, places) !== null) has.add("country");
    const said = Object.keys(record.parts).filter((part) => !PIECES.has(part));
    expect(new Set(said), record.id).toEqual(has);
  }
});

const PIECES = new Set([...PART_PIECES.values()].flat());
/** Parts that a sentence states by the words around them, or that its other parts hold. */
const UNMARKED = new Set(["country", "group", "of", "via"]);

test("a part is stated where a span marks it, and only there", () => {
  for (const { id, spans, parts } of story.records) {
    const marked = new Set<string>(spans.map((s) => s.part));
    if (marked.delete("country")) marked.add("place");
    const stated = Object.keys(parts).filter((part) => parts[part] === "stated");
    expect(marked, id).toEqual(new Set(stated.filter((part) => !UNMARKED.has(part))));
  }
});

test("a country is stated where the sentence names it, and only there", () => {
  for (const record of story.records) {
    const code = countryOf(record, places);
    if (code === null) continue;
    const names = new RegExp(`\\b${countryName(code, story)}\\b`).test(record.quote.exact);
    expect(record.parts.country, record.id).toBe(names ? "stated" : "inferred");
  }
});

test("a stated date has its year in the sentence, or says that it was inferred", () => {
  for (const record of story.records) {
    if (record.kind === "mention" || record.parts.when !== "stated") continue;
    const whole = record.when
      ?.split("/")
      .every((end) => record.quote.exact.includes(end.slice(0, 4)));
    const pieces = ["year", "date", "end"].filter((piece) => record.parts[piece] === "inferred");
    expect(pieces.length > 0, record.id).toBe(!whole);
  }
});

test("a speaker is stated by a name in the sentence, or says that the name was inferred", () => {
  for (const record of story.records) {
    if (record.kind === "mention" || record.speaker === null) continue;
    const name = story.speakers.find((s) => s.id === record.speaker)?.name ?? "";
    const named = name.split(" ").some((word) => record.quote.exact.includes(word));
    if (record.parts.speaker === "stated") expect(record.parts.name === undefined).toBe(named);
    else expect(named, record.id).toBe(false);
  }
});

test("says what it had to infer of each event", () => {
  const inferred = events.map((e) => [e.id, inferredNames(e).join(", ")]);
  expect(inferred.filter(([, names]) => names !== "")).toEqual([
    ["soufan-report", "exact date, name"],
    ["strikes-reported", "country, exact date"],
    ["coalition-strike", "place, country, year"],
    ["siege-broken", "country, year"],
    ["raqa-ousted", "country, exact date"],
    ["abadi-asked", "place, country"],
  ]);
});

const article = new URL("../../../shared/stories/soufan-2017.txt", import.meta.url);

test.runIf(existsSync(article))(
  "every offset is right (needs the article beside the project)",
  () => {
    const text = readFileSync(article, "utf8");
    expect(checkQuotes(story, text).map((p) => p.state)).toEqual(Array(21).fill("exact"));
    for (const { quote } of story.records) {
      expect(text.slice(Math.max(0, quote.start - 32), quote.start)).toBe(quote.prefix);
      expect(text.slice(quote.end, quote.end + 32)).toBe(quote.suffix);
    }
    for (const { spans, place, also } of mentions) {
      const ranges = [...spans.map((s): [number, number] => [s.start, s.end]), ...also];
      for (const [start, end] of ranges) expect(text.slice(start, end)).toBe(nameOf(place));
    }
    for (const { spans, value } of figures) {
      const span = spans.find((s) => s.part === "value");
      expect(text.slice(span?.start, span?.end)).toBe(value.text);
    }
    const sha256 = createHash("sha256").update(text).digest("hex");
    for (const source of story.sources)
      expect(source).toMatchObject({ length: text.length, sha256 });
  },
);

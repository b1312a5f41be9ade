import fc from "fast-check";
import {
  type Place,
  PRECISIONS,
  type Quote,
  REVIEWS,
  ROLES,
  type Source,
  SPAN_PARTS,
  type Speaker,
  STANCES,
  type Story,
  type StoryRecord,
} from "../src/model/story.ts";
import { arbitraryBounds, arbitraryDate, arbitraryEdtf, orNull } from "./value-arbitrary.ts";

const hostile = ["<img src=x onerror=alert(1)>", "javascript:alert(1)", "‮rtl", "constructor"];

const words = (longest: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: longest }) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );

const seed = fc.record({
  kind: fc.constantFrom("figure", "event", "mention"),
  source: fc.nat(),
  sentence: fc.nat(),
  place: fc.nat(),
  unplaced: fc.boolean(),
  speaker: orNull(fc.nat()),
  via: orNull(fc.nat()),
  answers: fc.array(fc.nat(), { maxLength: 3 }),
  of: orNull(fc.nat()),
  spans: fc.array(fc.tuple(fc.constantFrom(...SPAN_PARTS), fc.nat(), fc.nat()), { maxLength: 4 }),
  also: fc.array(fc.nat(), { maxLength: 5 }),
  when: orNull(arbitraryEdtf()),
  stance: fc.constantFrom(...STANCES),
  review: fc.constantFrom(...REVIEWS),
  role: fc.constantFrom(...ROLES),
  parts: fc.dictionary(fc.constantFrom(...SPAN_PARTS), fc.constantFrom("stated", "inferred")),
  bounds: arbitraryBounds(),
  words: words(40),
  measure: fc.constantFrom(
    "travelled",
    "returned",
    "killed",
    "strikes",
    "territory",
    "__proto__",
    "constructor",
  ),
  unit: fc.constantFrom("people", "percent", "countries", "strikes"),
  who: orNull(words(30)),
  country: orNull(fc.constantFrom("SY", "IQ", "RU", "FR", "SA", "FJ", "XX")),
  to: fc.array(fc.nat(), { maxLength: 3 }),
  group: orNull(words(20)),
});
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

type Things = { sources: Source[]; speakers: Speaker[]; places: Place[]; sentences: string[] };

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function quoteOf({ source, sentence }: Seed, { sources, sentences }: Things): Quote {
  const index = sentence % sentences.length;
  const exact = sentences[index] ?? "";
  const before = sentences.slice(0, index).join("\n");
  const start = index === 0 ? 0 : before.length + 1;
  const end = start + exact.length;
  const text = sentences.join("\n");
  return {
    source: at(sources, source)?.id ?? "",
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  };
}

function recordOf(s: Seed, index: number, things: Things, kinds: readonly Seed[]): StoryRecord {
  const { places, speakers } = things;
  const quote = quoteOf(s, things);
  const others = (of: Seed["kind"][], wanted: number[]) => {
    const ids = wanted.map((n) => n % kinds.length).filter((n) => n !== index);
    return [...new Set(ids)].filter((n) => of.includes(kinds[n]?.kind ?? "mention"));
  };
  const spans = s.spans.map(([part, a, b]) => {
    const start = quote.start + (a % quote.exact.length);
    return { part, start, end: start + 1 + (b % (quote.end - start)) };
  });
  const base = { id: `r${index}`, quote, spans, parts: s.parts, review: s.review };
  const place = at(places, s.place)?.id ?? null;
  if (s.kind === "mention" && place !== null) {
    const also = s.also.map((n): [number, number] => {
      const start = n % quote.end;
      return [start, start + 1];
    });
    return { ...base, kind: "mention", place, role: s.role, also };
  }
  const claim = {
    ...base,
    place: s.unplaced ? null : place,
    speaker: (s.speaker === null ? null : at(speakers, s.speaker)?.id) ?? null,
    via: (s.via === null ? null : at(speakers, s.via)?.id) ?? null,
    stance: s.stance,
    answers: others(["figure", "event"], s.answers).map((n) => `r${n}`),
    when: s.when,
  };
  if (s.kind !== "figure") return { ...claim, kind: "event", what: s.words };
  const [of] = others(["figure"], s.of === null ? [] : [s.of]);
  return {
    ...claim,
    kind: "figure",
    measure: s.measure,
    unit: s.unit,
    who: s.who,
    value: { text: s.words, ...s.bounds },
    of: of === undefined ? null : `r${of}`,
    country: s.country,
    to: [...new Set(s.to.flatMap((n) => at(places, n)?.id ?? []))],
    group: s.group,
  };
}

/** A story that the parser lets in without an issue, of any shape: many records or none, hostile texts, odd dates. */
export function arbitraryStory(): fc.Arbitrary<Story> {
  return fc
    .record({
      title: fc.string({ minLength: 1, maxLength: 80 }).filter((t) => t.trim() !== ""),
      sentences: fc.array(words(120), { minLength: 1, maxLength: 8 }),
      sources: fc.array(sourceSeed, { minLength: 1, maxLength: 3 }),
      speakers: fc.array(words(30), { maxLength: 4 }),
      places: fc.array(placeSeed, { maxLength: 8 }),
      records: fc.array(seed, { maxLength: 30 }),
    })
    .map(assembled);
}

const sourceSeed = fc.record({
  title: words(60),
  kind: fc.constantFrom("report", "teaser"),
  publisher: words(30),
  url: orNull(fc.webUrl()),
  published: orNull(arbitraryDate()),
  dateline: orNull(words(20)),
});

const placeSeed = fc.record({
  name: words(30),
  aliases: fc.array(words(20), { maxLength: 3 }),
  country: orNull(fc.constantFrom("SY", "IQ", "RU", "FR", "SA", "FJ", "XX")),
  point: orNull(
    fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  ),
  precision: fc.constantFrom(...PRECISIONS),
  isNested: fc.boolean(),
});

type Parts = {
  title: string;
  sentences: string[];
  sources: Pick<Source, "title" | "kind" | "publisher" | "url" | "published" | "dateline">[];
  speakers: string[];
  places: (typeof placeSeed extends fc.Arbitrary<infer T> ? T : never)[];
  records: Seed[];
};

function assembled({ title, sentences, sources, speakers, places, records }: Parts): Story {
  const { length } = sentences.join("\n");
  const things: Things = {
    sentences,
    sources: sources.map((s, n) => ({
      id: `s${n}`,
      ...s,
      range: null,
      length,
      sha256: "0".repeat(64),
    })),
    speakers: speakers.map((name, n) => ({ id: `who-${n}`, name, role: "" })),
    places: places.map(({ point, isNested, ...place }, n) => ({
      id: `p${n}`,
      ...place,
      lat: zeroed(point?.lat),
      lon: zeroed(point?.lon),
      within: isNested && n > 0 ? `p${n - 1}` : null,
    })),
  };
  const usable = records.filter((r) => r.kind !== "mention" || places.length > 0);
  return {
    format: "dateline/1",
    title,
    language: "en",
    sources: things.sources,
    speakers: things.speakers,
    places: things.places,
    records: usable.map((r, n) => recordOf(r, n, things, usable)),
  };
}

/** JSON has no -0. */
const zeroed = (n: number | undefined): number | null => (n === undefined ? null : n + 0);

import fc from "fast-check";
import { expect, test } from "vitest";
import { added } from "../../src/edit/added.ts";
import { changed } from "../../src/edit/changed.ts";
import { merged } from "../../src/edit/merged.ts";
import { placed } from "../../src/edit/placed.ts";
import { removed } from "../../src/edit/removed.ts";
import { reviewed } from "../../src/edit/reviewed.ts";
import { split } from "../../src/edit/split.ts";
import { parseStory } from "../../src/model/parse.ts";
import { REVIEWS, type Story } from "../../src/model/story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryBounds, arbitraryEdtf, orNull } from "../value-arbitrary.ts";

const place = fc.record({
  name: fc.constantFrom("Raqqa", "x", "../?"),
  lat: fc.constant(1),
  lon: fc.constant(2),
});
const draft = fc.record(
  {
    what: fc.string({ maxLength: 12 }),
    measure: fc.constantFrom("killed", "", "__proto__"),
    who: orNull(fc.string({ maxLength: 9 })),
    when: orNull(arbitraryEdtf()),
    value: arbitraryBounds().map((bounds) => ({ text: "some", ...bounds })),
    place: orNull(place),
    to: fc.array(place, { maxLength: 2 }),
    speaker: orNull(fc.record({ name: fc.constantFrom("A", "B", "") })),
    via: orNull(fc.record({ name: fc.constantFrom("A", "B") })),
    country: orNull(fc.constantFrom("SY", "sy")),
    parts: fc.dictionary(
      fc.constantFrom("value", "place", "group"),
      fc.constantFrom("stated", "inferred"),
    ),
  },
  { requiredKeys: [] },
);
const edit = fc.record({
  verb: fc.constantFrom("review", "change", "split", "merge", "add", "remove", "place"),
  a: fc.nat(),
  b: fc.nat(),
  isOn: fc.boolean(),
  review: fc.constantFrom(...REVIEWS),
  draft,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applied(story: Story, { verb, a, b, isOn, review, draft }: Edit): Story {
  const idOf = (n: number) => story.records[n % (story.records.length || 1)]?.id ?? "";
  const spot = {
    lat: 3,
    lon: 4,
    country: isOn ? "FR" : null,
    precision: "point",
    credit: "G",
  } as const;
  switch (verb) {
    case "review":
      return reviewed(story, [idOf(a), idOf(b)], review);
    case "change":
      return changed(story, idOf(a), draft);
    case "split":
      return split(story, idOf(a), isOn ? draft : {});
    case "merge":
      return merged(story, [idOf(a), idOf(b)]);
    case "remove":
      return removed(story, [idOf(a)]);
    case "place": {
      const at = story.places[a % (story.places.length || 1)]?.id ?? "";
      return placed(story, { place: at, record: idOf(b), everywhere: isOn }, spot);
    }
    default: {
      const { length = 0 } = story.sources[0] ?? {};
      const text = "x".repeat(length);
      const kind = (["figure", "event", "mention"] as const)[b % 3] ?? "event";
      const start = a % length;
      return added(story, text, [start, length], { ...draft, kind, sentences: [start, length] });
    }
  }
}

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

test("after any edits the parser finds nothing, no quote has changed and nothing given was written to", () => {
  fc.assert(
    fc.property(
      arbitraryStory(),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      (first, edits) => {
        let story = frozen(first);
        for (const one of edits) {
          const next = frozen(applied(story, one));
          const quotes = new Map(story.records.map((r) => [r.id, r.quote]));
          for (const r of next.records) expect(r.quote).toEqual(quotes.get(r.id) ?? r.quote);
          const result = parseStory(JSON.parse(JSON.stringify(next)));
          if ("refused" in result) throw new Error(result.refused.message);
          expect(result.issues).toEqual([]);
          expect(result.story).toEqual(JSON.parse(JSON.stringify(next)));
          story = next;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("records that an edit does not change are the same objects", () => {
  fc.assert(
    fc.property(arbitraryStory(), edit, (story, one) => {
      const before = new Map(story.records.map((r) => [r.id, r]));
      for (const record of applied(story, one).records) {
        const old = before.get(record.id);
        if (old !== undefined && JSON.stringify(old) === JSON.stringify(record)) {
          expect(record).toBe(old);
        }
      }
    }),
    { numRuns: 300 },
  );
});

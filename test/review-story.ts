import { sha256 } from "../src/model/sha256.ts";
import type { Opened } from "../src/store/state.ts";
import { type Json, parsed } from "./minimal-story.ts";

const FIRST = "The mayor said at least 14 people were killed in Homs on Monday.";
const SECOND = "A monitor spoke of 22 people killed in Homs.";
const THIRD = "Shelling hit Aleppo on Tuesday.";

/** An article of three sentences between a line of a page and one of its foot. */
export const TEXT = `Menu\n${FIRST}\n${SECOND}\n${THIRD}\nFollow us`;

const at = (words: string, sentence: string): [number, number] => {
  const start = TEXT.indexOf(sentence) + sentence.indexOf(words);
  return [start, start + words.length];
};

const span = (part: string, words: string, sentence: string): Json => {
  const [start, end] = at(words, sentence);
  return { part, start, end };
};

const base = (id: string, sentence: string): Json => {
  const [start, end] = at(sentence, sentence);
  return { id, quote: { source: "s", exact: sentence, start, end }, review: "suggested" };
};

const killed = { kind: "figure", measure: "killed", unit: "people", place: "homs" };

/** The story of that article: two figures, an event and two places, none of them reviewed. */
export const { story: reviewStory } = parsed({
  format: "dateline/1",
  title: "Two days",
  sources: [
    {
      id: "s",
      title: "Two days",
      publisher: "The Post",
      length: TEXT.length,
      sha256: sha256(TEXT),
      range: [5, TEXT.indexOf("Follow")],
    },
  ],
  speakers: [
    { id: "mayor", name: "The mayor", role: "official" },
    { id: "monitor", name: "A monitor", role: "monitor" },
  ],
  places: [
    { id: "homs", name: "Homs", precision: "settlement", country: "SY", lat: 34.7, lon: 36.7 },
    { id: "aleppo", name: "Aleppo", precision: "settlement", country: "SY" },
  ],
  records: [
    {
      ...base("f1", FIRST),
      ...killed,
      rule: "subject",
      speaker: "mayor",
      when: "2017-10-16",
      value: { text: "at least 14", low: 14 },
      spans: [span("value", "at least 14", FIRST), span("place", "Homs", FIRST)],
      parts: { value: "stated", place: "stated", when: "stated", year: "inferred" },
    },
    {
      ...base("m1", FIRST),
      kind: "mention",
      rule: "place-event-location",
      place: "homs",
      role: "event-location",
      spans: [span("place", "Homs", FIRST)],
      parts: { place: "stated" },
    },
    {
      ...base("f2", SECOND),
      ...killed,
      rule: "noun",
      speaker: "monitor",
      value: { text: "22", low: 22, high: 22 },
      spans: [span("value", "22", SECOND)],
      parts: { value: "stated", country: "inferred", place: "inferred" },
    },
    {
      ...base("e1", THIRD),
      kind: "event",
      rule: "dated-clause",
      what: "Shelling hit Aleppo",
      when: "2017-10-17",
      place: "aleppo",
      spans: [span("place", "Aleppo", THIRD), span("when", "on Tuesday", THIRD)],
      parts: { place: "stated", when: "stated" },
    },
    {
      ...base("m2", THIRD),
      kind: "mention",
      rule: "place-event-location",
      place: "aleppo",
      role: "event-location",
      spans: [span("place", "Aleppo", THIRD)],
      parts: { place: "stated" },
    },
  ],
});

export const reviewOpened: Opened = {
  story: reviewStory,
  key: "kept-test",
  issues: [],
  rejected: [],
  texts: new Map([[sha256(TEXT), TEXT]]),
};

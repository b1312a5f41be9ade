import type { Story } from "../../src/model/story.ts";

type Texts = { sentence: string; title: string; who: string; link: string };

const HARMLESS: Texts = {
  sentence: "On 5 May 2017 the mayor said that 12 people from France were wounded in Raqa.",
  title: "A small story",
  who: "people",
  link: "https://example.org/story",
};

/** A sound story of one figure, one event and one mention, all in one sentence; its texts can be replaced. */
export function smallStory(texts: Partial<Texts> = {}): Story {
  const { sentence, title, who, link } = { ...HARMLESS, ...texts };
  const quote = {
    source: "s1",
    exact: sentence,
    prefix: "",
    suffix: "",
    start: 0,
    end: sentence.length,
  };
  const base = { quote, spans: [], parts: {}, review: "accepted" as const };
  const claim = {
    ...base,
    speaker: "mayor",
    via: null,
    stance: "asserts" as const,
    answers: [],
    when: "2017-05-05",
    place: "raqa",
  };
  return {
    format: "dateline/1",
    title,
    language: "en",
    sources: [
      {
        id: "s1",
        title,
        kind: "report",
        range: [0, sentence.length],
        publisher: title,
        url: link,
        published: "2017-05-06",
        dateline: null,
        length: sentence.length,
        sha256: "0".repeat(64),
      },
    ],
    speakers: [{ id: "mayor", name: who, role: title }],
    places: [
      {
        id: "raqa",
        name: title,
        aliases: [who],
        country: "SY",
        lat: 35.95,
        lon: 39.01,
        precision: "settlement",
        within: null,
      },
    ],
    records: [
      {
        ...claim,
        id: "r1",
        kind: "figure",
        measure: "wounded",
        unit: "people",
        who,
        value: {
          text: "12",
          low: 12,
          high: 12,
          lowInclusive: true,
          highInclusive: true,
          approximate: false,
        },
        of: null,
        country: "SY",
        to: [],
        group: null,
      },
      { ...claim, id: "r2", kind: "event", what: title },
      { ...base, id: "r3", kind: "mention", place: "raqa", role: "event-location", also: [] },
    ],
  };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The small story as a file in which the value at a path is another: `["records", 0, "id"]`. */
export function spoiled(path: (string | number)[], value: Json): string {
  const file: Json = JSON.parse(JSON.stringify(smallStory()));
  let at: Json = file;
  for (const key of path.slice(0, -1)) at = (at as { [key: string]: Json })[key] ?? null;
  (at as { [key: string]: Json })[path.at(-1) ?? ""] = value;
  return JSON.stringify(file);
}

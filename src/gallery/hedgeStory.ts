import { parseStory } from "../model/parse.ts";
import type { Interval, Story } from "../model/story.ts";

type Hedge = Partial<Interval> & { text: string };
const floor = (low: number, text: string, lowInclusive: boolean): Hedge => ({
  text,
  low,
  lowInclusive,
});

/** One figure of origin for each kind of hedge, the words of the text first. */
const HEDGES: readonly [country: string, code: string, hedge: Hedge, stance?: string][] = [
  ["Chad", "TD", { text: "620", low: 620, high: 620 }],
  ["Peru", "PE", floor(560, "at least 560", true)],
  ["Fiji", "FJ", floor(540, "more than 540", false)],
  ["Oman", "OM", { text: "up to 500", low: null, high: 500 }],
  ["Mali", "ML", { text: "fewer than 480", low: null, high: 480, highInclusive: false }],
  ["Iran", "IR", { text: "about 420", low: 420, high: 420, approximate: true }],
  ["Cuba", "CU", { text: "between 220 and 380", low: 220, high: 380 }],
  ["Togo", "TG", { text: "300", low: 300, high: 300 }, "denies"],
];

/** Where a country lies, in degrees: latitude, longitude. */
const POINTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["TD", [15.4, 18.7]],
  ["PE", [-9.2, -75]],
  ["FJ", [-17.8, 178]],
  ["OM", [20.6, 56.1]],
  ["ML", [17.3, -3.5]],
  ["IR", [32.4, 53.7]],
  ["CU", [21.9, -79]],
  ["TG", [8.6, 0.8]],
]);
const GOAL = {
  id: "cl",
  name: "Chile",
  country: "CL",
  lat: -35.7,
  lon: -71.2,
  precision: "country",
};

/** One event for each way in which a text leaves a date open. */
const DATES: readonly [what: string, when: string][] = [
  ["A day", "2017-10-24"],
  ["A week", "2017-10-02/2017-10-08"],
  ["A month", "2017-08"],
  ["About a month", "2017-05~"],
  ["Perhaps a month", "2017-03?"],
  ["A year", "2016"],
  ["Since a month", "2017-06/.."],
];

/** A story of our own that holds every hedge once: what the gallery shows and the drawings are tested with. */
export function hedgeStory(): Story {
  const sentences: { text: string; record: object }[] = [];
  const add = (text: string, record: object) => sentences.push({ text, record });
  for (const [country, code, value, stance = "asserts"] of HEDGES) {
    const [place, id] = [code.toLowerCase(), `from-${code.toLowerCase()}`];
    const figure = { kind: "figure", measure: "travelled", unit: "people", when: "2017" };
    const verb = stance === "denies" ? "It is false that" : "The survey says that";
    const to = [GOAL.id];
    const record = { ...figure, id, to, value, country: code, place, stance, speaker: "survey" };
    add(`${verb} ${value.text} travellers came from ${country}.`, record);
  }
  const people = { kind: "figure", unit: "people", when: "2017", speaker: "survey" };
  const total = { text: "8,000", low: 8000, high: 8000 };
  add("The survey counts 8,000 travellers in all.", {
    ...people,
    id: "all",
    measure: "travelled",
    value: total,
  });
  add("Around 30 percent of them are back.", {
    ...people,
    id: "back",
    measure: "returned",
    unit: "percent",
    of: "all",
    value: { text: "Around 30 percent", low: 30, high: 30, approximate: true },
  });
  for (const [what, when] of DATES) {
    const id = what.toLowerCase().replaceAll(" ", "-");
    add(`${what} is how the survey dates it.`, { kind: "event", id, what, when });
  }
  return storyOf(sentences);
}

function storyOf(sentences: readonly { text: string; record: object }[]): Story {
  const text = sentences.map((s) => s.text).join(" ");
  let start = 0;
  const records = sentences.map(({ text: exact, record }) => {
    const quote = { source: "text", exact, start, end: start + exact.length };
    start = quote.end + 1;
    return { ...record, quote };
  });
  const places = HEDGES.map(([name, country]) => ({
    id: country.toLowerCase(),
    name,
    country,
    lat: POINTS.get(country)?.[0],
    lon: POINTS.get(country)?.[1],
    precision: "country",
  }));
  const parsed = parseStory({
    format: "dateline/1",
    title: "Every hedge, as it is drawn",
    language: "en",
    sources: [
      {
        id: "text",
        title: "Every hedge",
        publisher: "Dateline",
        published: "2017-10-24",
        length: text.length,
        sha256: "0".repeat(64),
      },
    ],
    speakers: [{ id: "survey", name: "The survey" }],
    places: [...places, GOAL],
    records,
  });
  if ("refused" in parsed) throw new Error(parsed.refused.message);
  const [issue] = parsed.issues;
  if (issue) throw new Error(`${issue.path}: ${issue.message}`);
  return parsed.story;
}

import type { Figure, Interval, Story } from "../../src/model/story.ts";
import type { Gold, GoldEvent, GoldFigure, GoldPlace } from "./gold.ts";

/** What a story claims, in the shape of the gold. */
export type Prediction = Pick<Gold, "places" | "figures" | "events">;

const UNITS: { readonly [measure: string]: string } = {
  travelled: "foreign fighters",
  joined: "foreign fighters",
  returned: "returnees",
  killed: "people killed",
  wounded: "people wounded",
  kidnapped: "people kidnapped",
  casualties: "casualties",
  "on-trial": "people on trial",
  attackers: "attackers",
  strikes: "strikes",
  engagements: "engagements",
  targets: "targets hit",
  countries: "countries",
};

/** A story in the shape of the gold, by the rules of the practice scorer. */
export function prediction(story: Story): Prediction {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const speakers = new Map(story.speakers.map(({ id, name }) => [id, name]));
  const nameOf = (place: string | null) => places.get(place ?? "")?.name ?? null;
  const figures: GoldFigure[] = [];
  const events: GoldEvent[] = [];
  for (const record of story.records) {
    if (record.kind === "mention") continue;
    const { quote, stance, place } = record;
    const shared = { quote: quote.exact, stance, place: nameOf(place) };
    if (record.kind === "figure")
      figures.push({
        ...shared,
        ...ends(record.value),
        text: record.value.text,
        unit: unitOf(record),
        who: record.who,
        country: record.country,
        attributed_to: speakers.get(record.speaker ?? "") ?? null,
        status: stance === "denies" ? "denied" : null,
      });
    else {
      const [start, end] = days(record.when);
      events.push({ ...shared, what: record.what, start, end });
    }
  }
  return { places: story.places.map((place): GoldPlace => ({ ...place })), figures, events };
}

function unitOf({ measure, unit }: Figure): string {
  if (unit === "percent" || unit === "countries") return unit;
  return UNITS[measure] ?? `${measure} ${unit}`;
}

function ends(value: Interval): Pick<GoldFigure, "value" | "low" | "high" | "bound"> {
  const { low, high } = value;
  const middle = low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? Number.NaN);
  return { value: middle, low, high, bound: boundOf(value) };
}

function boundOf({ approximate, low, high, lowInclusive, highInclusive }: Interval) {
  if (approximate || (low !== null && high !== null && low !== high)) return "about";
  if (low !== null && high !== null) return "exact";
  if (high === null) return lowInclusive ? "at-least" : "more-than";
  return highInclusive ? "up-to" : "fewer-than";
}

function days(when: string | null): [string | null, string | null] {
  if (when === null) return [null, null];
  const [from, to] = when.split("/").map((day) => day.replace(/[~?%]/g, ""));
  const known = (day: string | undefined) => (!day || day === ".." ? null : day);
  return [known(from), known(to)];
}

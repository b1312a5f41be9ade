import { isByOrigin } from "./origin.ts";
import { figureSubject, listed } from "./phrase.ts";
import { placesById } from "./places.ts";
import type { Figure, Place, Statement, Story } from "./story.ts";

/** What statements that answer each other are about: "How many people were killed in Deir Ezzor?". Never empty for statements. */
export function claimQuestion(records: readonly Statement[], story: Story): string {
  const events = records.filter((r) => r.kind === "event");
  const event = events.find((r) => r.stance !== "denies") ?? events[0];
  if (event) return `Did this happen: “${event.what}”?`;
  const figures = records.filter((r) => r.kind === "figure");
  const asked = amountOf(figures);
  const place = commonPlace(records, story);
  if (!place || asked.includes(place.name)) return `${asked}?`;
  return `${asked} ${figures.every(isByOrigin) ? "from" : "in"} ${place.name}?`;
}

function amountOf(figures: readonly Figure[]): string {
  const [first] = figures;
  if (!first) return "How many";
  if (first.unit === "percent") return `How large a part ${figureSubject(first)}`;
  if (first.unit !== "people") return `How many ${first.unit}`;
  const measures = [...new Set(figures.map((f) => f.measure))];
  return `How many people ${listed(measures.map((m) => VERBS.get(m) ?? m.replaceAll("-", " ")))}`;
}

/** How a measure of people is asked for; a measure that is not here stands as it is. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ["killed", "were killed"],
  ["wounded", "were wounded"],
  ["kidnapped", "were kidnapped"],
  ["displaced", "were displaced"],
  ["evacuated", "were evacuated"],
  ["detained", "were detained"],
  ["casualties", "were killed or wounded"],
  ["deaths", "died"],
  ["missing", "are missing"],
  ["on-trial", "are on trial"],
  ["attackers", "attacked"],
  ["cases", "fell ill"],
]);

/** The innermost place that all of them lie in; undefined: none. */
function commonPlace(records: readonly Statement[], story: Story): Place | undefined {
  const places = placesById(story);
  const chain = (id: string | null): Place[] => {
    const found: Place[] = [];
    for (let p = places.get(id ?? ""); p && !found.includes(p); p = places.get(p.within ?? "")) {
      found.push(p);
    }
    return found;
  };
  const [first = [], ...others] = records.map((r) => chain(r.place));
  return first.find((p) => others.every((o) => o.includes(p)));
}

import type { Story } from "../model/story.ts";
import { type Facets, facets } from "./facets.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { visible } from "./visible.ts";

/** The filters whose values are picked from a list, and what of a record each looks at. */
const FACET = {
  country: (f: Facets) => f.country,
  kind: (f: Facets) => f.record.kind,
  speaker: (f: Facets) => f.speaker,
  standing: (f: Facets) => f.standing,
  source: (f: Facets) => f.record.quote.source,
  role: (f: Facets) => (f.record.kind === "mention" ? f.record.role : null),
};
export type ListFilter = keyof typeof FACET;

/** How many records each value of a filter would show, under all other filters; values that show none are absent. */
export function valueCounts(story: Story, filters: Filters, name: ListFilter): Map<string, number> {
  const all = name === "role" || name === "source" ? everyValue(story, name) : NO_FILTERS[name];
  const passing = visible(story, { ...filters, [name]: all });
  const counts = new Map<string, number>();
  for (const f of facets(story)) {
    const value = FACET[name](f);
    if (value !== null && passing.has(f.record.id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of a filter that the story has, in the order of the file. */
export function everyValue(story: Story, name: ListFilter): string[] {
  return [...new Set(facets(story).flatMap((f) => FACET[name](f) ?? []))];
}

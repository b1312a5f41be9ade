import type { Story, StoryRecord } from "../model/story.ts";
import { facets } from "./facets.ts";
import { type Filters, NO_FILTERS, rolesOn, sourcesOn } from "./filters.ts";
import { type Asking, asking, hiding } from "./hiding.ts";
import { placesOff } from "./placesOff.ts";
import { reasonFinder, type View } from "./reasons.ts";
import { visible } from "./visible.ts";

type Change = Partial<Filters>;

/**
 * Finds a change of the filters after which at least one of the views that do not show a record does: its role and
 * source switched on, the filters that hide it off. null: no filter is to blame. A change that is given was tried.
 */
export function wayBack(
  story: Story,
  filters: Filters,
): (record: StoryRecord, views: readonly View[]) => Change | null {
  const hidingOf = hiding(story, filters);
  const off = placesOff(story, filters);
  const facetOf = new Map(facets(story).map((f) => [f.record.id, f]));
  const reasonAfter = tried(story, filters);
  return (record, views) => {
    const facet = facetOf.get(record.id);
    const alone = hidingOf(record.id);
    const all = asking(filters);
    const offers = [alone, ...all.map((name) => [...alone, name]).reverse(), all];
    const mention = record.kind === "mention" ? undefined : off.get(record.place ?? "");
    const wanted = mention ? [[record], [record, mention]] : [[record]];
    const changes = wanted.flatMap((records) => {
      const on = switchedOn(story, filters, records);
      return offers.map((names) => without(names, on));
    });
    const works = (change: Change) =>
      facet !== undefined && views.some((view) => reasonAfter(change)(facet, view) === null);
    return changes.find((change) => Object.keys(change).length > 0 && works(change)) ?? null;
  };
}

const without = (names: readonly Asking[], on: Change): Change => ({
  ...Object.fromEntries(names.map((name) => [name, NO_FILTERS[name]])),
  ...on,
});

/** The roles and sources with which all of these records are switched on, where they are not. */
function switchedOn(story: Story, filters: Filters, records: readonly StoryRecord[]): Change {
  const roles = rolesOn(filters);
  const sources = sourcesOn(filters, story);
  const role = new Set([...roles, ...records.flatMap((r) => (r.kind === "mention" ? r.role : []))]);
  const source = new Set([...sources, ...records.map((r) => r.quote.source)]);
  return {
    ...(role.size > roles.length && { role: [...role] }),
    ...(source.size > sources.length && { source: [...source] }),
  };
}

/** Why records are not shown once the filters are changed, worked out once a change. */
function tried(
  story: Story,
  filters: Filters,
): (change: Change) => ReturnType<typeof reasonFinder> {
  const known = new Map<string, ReturnType<typeof reasonFinder>>();
  return (change) => {
    const key = JSON.stringify(change);
    const next = { ...filters, ...change };
    const finder = known.get(key) ?? reasonFinder(story, next, visible(story, next));
    known.set(key, finder);
    return finder;
  };
}

import type { StoryRecord } from "../model/story.ts";
import { facets } from "./facets.ts";
import { type Filters, rolesOn, sourcesOn } from "./filters.ts";
import type { Opened } from "./state.ts";

/** Records that a view leaves out, with the reason. */
export type TrayGroup = { reason: string; records: StoryRecord[] };

/**
 * What is missing from the views, counted: switched off (teasers, roles), rejected in review, undated, without a
 * country, without a point on the map. A record stands under the first reason that holds.
 */
export function tray({ story }: Opened, filters: Filters): TrayGroup[] {
  const roles = rolesOn(filters);
  const sources = sourcesOn(filters, story);
  const places = new Map(story.places.map((p) => [p.id, p]));
  const groups = new Map<string, StoryRecord[]>();
  for (const { record } of facets(story)) {
    const reason = reasonOf(record);
    if (reason === null) continue;
    groups.set(reason, [...(groups.get(reason) ?? []), record]);
  }
  return [...groups].map(([reason, records]) => ({ reason, records }));

  function reasonOf(record: StoryRecord): string | null {
    if (record.review === "rejected" || record.review === "not-identifiable")
      return "rejected in review";
    if (!sources.includes(record.quote.source)) {
      const source = story.sources.find((s) => s.id === record.quote.source);
      return source?.kind === "teaser" ? "in a teaser" : "in a source that is off";
    }
    if (record.kind === "event") return record.when === null ? "undated" : null;
    if (record.kind === "figure") return null;
    if (!roles.includes(record.role)) return OFF_REASONS[record.role] ?? "in a role that is off";
    const place = places.get(record.place);
    if (place?.precision === "region") return "as regions, without a mark";
    return place?.lat == null ? "without a point" : null;
  }
}

const OFF_REASONS: { [role: string]: string } = {
  dateline: "as dateline",
  comparison: "as comparison",
  "title-only": "in the headline only",
};

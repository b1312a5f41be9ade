import { isSound } from "../model/sound.ts";
import type { Mention, Story } from "../model/story.ts";
import { type Filters, rolesOn, sourcesOn } from "./filters.ts";

/**
 * The places that the map does not mark because every mention of them is switched off by its role or source, each with
 * the mention that would bring it back, by the place's id. A mention rejected in review does not count.
 */
export function placesOff(story: Story, filters: Filters): Map<string, Mention> {
  const roles = rolesOn(filters);
  const sources = sourcesOn(filters, story);
  const on = new Set<string>();
  const off = new Map<string, Mention>();
  for (const record of story.records) {
    if (record.kind !== "mention" || !isSound(record)) continue;
    if (roles.includes(record.role) && sources.includes(record.quote.source)) on.add(record.place);
    else if (!off.has(record.place)) off.set(record.place, record);
  }
  for (const place of on) off.delete(place);
  return off;
}

import type { Event, Figure, Story } from "../model/story.ts";
import type { Filters } from "./filters.ts";
import { visible } from "./visible.ts";

/** What somebody says: the figures and events of a story, without the places mentioned. */
export const claims = (story: Story): (Figure | Event)[] =>
  story.records.filter((r) => r.kind !== "mention");

/** The claims that pass every filter but the one by speaker. */
export function claimsOfAnybody(story: Story, filters: Filters): (Figure | Event)[] {
  const passed = visible(story, { ...filters, speaker: [] });
  return claims(story).filter((claim) => passed.has(claim.id));
}

import type { Statement, Story } from "../model/story.ts";
import type { Filters } from "./filters.ts";
import { visible } from "./visible.ts";

/** What somebody says: the figures and events of a story, without the places mentioned. */
export const statements = (story: Story): Statement[] =>
  story.records.filter((r) => r.kind !== "mention");

/** The statements that pass every filter but the one by speaker. */
export function statementsOfAnybody(story: Story, filters: Filters): Statement[] {
  const passed = visible(story, { ...filters, speaker: [] });
  return statements(story).filter(({ id }) => passed.has(id));
}

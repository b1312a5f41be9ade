import type { Story } from "../model/story.ts";
import { repointed } from "./repointed.ts";
import { tidied } from "./tidied.ts";

/** The story without some records; answers to them and shares of them go too (see `referring`). */
export function removed(story: Story, ids: readonly string[]): Story {
  const gone = new Set(ids);
  const rest = story.records.filter((r) => !gone.has(r.id));
  if (rest.length === story.records.length) return story;
  const keep = (id: string) => (gone.has(id) ? null : id);
  return tidied({ ...story, records: rest.map((r) => repointed(r, keep)) });
}

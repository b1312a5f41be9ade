import type { Statement, Story } from "../model/story.ts";

/** The other statements that answer one of these records or are a share of it: what removing these lets go of. */
export function referring(story: Story, ids: readonly string[]): Statement[] {
  const asked = new Set(ids);
  return story.records.flatMap((r) => {
    if (r.kind === "mention" || asked.has(r.id)) return [];
    const named = r.kind === "figure" && r.of !== null ? [...r.answers, r.of] : r.answers;
    return named.some((id) => asked.has(id)) ? [r] : [];
  });
}

import { periodLabel } from "../../model/period.ts";
import { counted, recordTitle } from "../../model/phrase.ts";
import { placesById } from "../../model/places.ts";
import { statementLine } from "../../model/statementLine.ts";
import type { Story, StoryRecord } from "../../model/story.ts";
import { roleName } from "../names.ts";

/** What a record claims: the line that names it, and the rest (place, date, standing, who says it) in another. */
export function claimLine(record: StoryRecord, story: Story): { title: string; details: string } {
  const title = recordTitle(record, story);
  if (record.kind === "mention") {
    const named = counted(1 + record.also.length, "mention");
    return { title, details: `${roleName(record.role)} · ${named}` };
  }
  const rest = statementLine(record, story).slice(title.length + 2);
  const to =
    record.kind === "figure"
      ? record.to.map((id) => `to ${placesById(story).get(id)?.name ?? id}`)
      : [];
  const when = record.when === null ? "undated" : periodLabel(record.when);
  return { title, details: [when, ...to, rest].filter(Boolean).join(" · ") };
}

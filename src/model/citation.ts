import { inferredNames } from "./parts.ts";
import { periodLabel } from "./period.ts";
import { listed, sayer } from "./phrase.ts";
import { isDenialOf, rivals } from "./rivals.ts";
import { contradicts, standings } from "./standing.ts";
import type { Statement, Story, StoryRecord } from "./story.ts";

/** A citation of one record, as plain text: the sentence, who says it where, who contradicts it, what was inferred. */
export function citation(record: StoryRecord, story: Story): string {
  const source = story.sources.find((s) => s.id === record.quote.source);
  const said = sayer(record, story);
  const via = record.kind === "mention" ? null : record.via;
  const citer = story.speakers.find((s) => s.id === via)?.name;
  const quoted = said === source?.publisher ? "" : [said, citer && `cited by ${citer}`];
  const inferred = inferredNames(record);
  return [
    `“${record.quote.exact}”`,
    quoted && `${quoted.filter(Boolean).join(", ")}, quoted in`,
    `${source?.title ?? story.title}.`,
    `${source?.publisher ?? ""},`,
    `${periodLabel(source?.published ?? null)}.`,
    ...contradictions(record, story),
    inferred.length > 0 && `Inferred by Dateline: ${inferred.join(", ")}.`,
    source?.url,
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Denied by Ryan Dillon.", "Disputed by …": who contradicts a record; of a denial only that it is one. */
function contradictions(record: StoryRecord, story: Story): string[] {
  if (record.kind === "mention" || standings(story).get(record.id) === "claimed") return [];
  if (record.stance === "denies") {
    return by(record.kind === "event" ? "A denial" : "Denied", [record], story);
  }
  const against = rivals(record, story).filter((rival) => contradicts(rival, record));
  const denies = (rival: Statement) => isDenialOf(rival, record);
  return [
    ...by("Denied", against.filter(denies), story),
    ...by(
      "Disputed",
      against.filter((rival) => !denies(rival)),
      story,
    ),
  ];
}

function by(verb: string, records: readonly StoryRecord[], story: Story): string[] {
  const names = [...new Set(records.map((r) => sayer(r, story)))];
  return names.length > 0 ? [`${verb} by ${listed(names)}.`] : [];
}

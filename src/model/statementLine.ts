import { figurePlace, recordTitle, saidBy } from "./phrase.ts";
import { standingWord } from "./standingWord.ts";
import type { Statement, Story } from "./story.ts";

/** A statement in a line: "14 civilians killed, Deir Ezzor, denied, denied by Ryan Dillon". */
export function statementLine(record: Statement, story: Story): string {
  const place =
    record.kind === "figure"
      ? (figurePlace(record, story) ?? record.group)
      : story.places.find((p) => p.id === record.place)?.name;
  return [recordTitle(record, story), place, standingWord(record, story), saidBy(record, story)]
    .filter(Boolean)
    .join(", ");
}

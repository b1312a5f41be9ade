import type { Statement, Story, StoryRecord } from "./story.ts";

/** More answers than this and the parser would not let the record in again. */
const MOST_ANSWERS = 200;

/**
 * The story with one statement answering another; where only the other denies, it is the denial that answers. Unchanged
 * where either is missing or a mention, both are one, or there are too many answers.
 */
export function linked(story: Story, id: string, to: string): Story {
  const [record, other] = [id, to].map((wanted) => story.records.find((r) => r.id === wanted));
  if (!record || !other || record === other) return story;
  if (record.kind === "mention" || other.kind === "mention") return story;
  const isTurned = other.stance === "denies" && record.stance !== "denies";
  const [answer, answered] = isTurned ? [other, record] : [record, other];
  if (answer.answers.includes(answered.id) || answer.answers.length >= MOST_ANSWERS) return story;
  return replaced(story, [edited(answer, [...answer.answers, answered.id])]);
}

/** The story with every answer between one statement and the others given taken out. */
export function unlinked(story: Story, id: string, others: readonly string[]): Story {
  const from = new Set(others);
  const changed = story.records.flatMap((record) => {
    if (record.kind === "mention") return [];
    const gone = record.id === id ? from : new Set(from.has(record.id) ? [id] : []);
    const answers = record.answers.filter((a) => !gone.has(a));
    return answers.length === record.answers.length ? [] : [edited(record, answers)];
  });
  return changed.length === 0 ? story : replaced(story, changed);
}

const edited = (record: Statement, answers: string[]): Statement => ({
  ...record,
  answers,
  review: "edited",
});

function replaced(story: Story, changed: readonly StoryRecord[]): Story {
  const fresh = new Map(changed.map((r) => [r.id, r]));
  return { ...story, records: story.records.map((r) => fresh.get(r.id) ?? r) };
}

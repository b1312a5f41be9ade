import type { Story, StoryRecord } from "./story.ts";

/** The story with one record answering another. Unchanged where either is missing or a mention, or both are one. */
export function linked(story: Story, id: string, to: string): Story {
  const [record, other] = [id, to].map((wanted) => story.records.find((r) => r.id === wanted));
  if (!record || !other || record === other) return story;
  if (record.kind === "mention" || other.kind === "mention") return story;
  if (record.answers.includes(to)) return story;
  return replaced(story, [{ ...record, answers: [...record.answers, to], review: "edited" }]);
}

/** The story with every answer between one record and the others given taken out. */
export function unlinked(story: Story, id: string, others: readonly string[]): Story {
  const changed = story.records.flatMap((record) => {
    if (record.kind === "mention") return [];
    const gone = record.id === id ? others : others.includes(record.id) ? [id] : [];
    const answers = record.answers.filter((a) => !gone.includes(a));
    return answers.length === record.answers.length
      ? []
      : [{ ...record, answers, review: "edited" as const }];
  });
  return changed.length === 0 ? story : replaced(story, changed);
}

function replaced(story: Story, changed: readonly StoryRecord[]): Story {
  const fresh = new Map(changed.map((r) => [r.id, r]));
  return { ...story, records: story.records.map((r) => fresh.get(r.id) ?? r) };
}

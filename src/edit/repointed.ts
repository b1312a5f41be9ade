import type { StoryRecord } from "../model/story.ts";

/**
 * A record whose answers and share lead elsewhere: to what `to` says for an id, nowhere for null. The same record where
 * nothing of it changes.
 */
export function repointed(record: StoryRecord, to: (id: string) => string | null): StoryRecord {
  if (record.kind === "mention") return record;
  const answers = [...new Set(record.answers.flatMap((id) => to(id) ?? []))].filter(
    (id) => id !== record.id,
  );
  const isSame = answers.join(" ") === record.answers.join(" ");
  const tied = isSame ? record : { ...record, answers };
  if (tied.kind === "event" || tied.of === null) return tied;
  const target = to(tied.of);
  const of = target === tied.id ? null : target;
  if (of === tied.of) return tied;
  const { of: state, ...others } = tied.parts;
  return { ...tied, of, parts: of === null || state === undefined ? others : tied.parts };
}

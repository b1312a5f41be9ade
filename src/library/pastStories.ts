import { parseStory } from "../model/parse.ts";
import type { Story, StoryRecord } from "../model/story.ts";

type Raw = { [part: string]: unknown; records: readonly unknown[] };

/**
 * Reads the stories of a history, the last one first in importance: each is parsed, but a record that stands unchanged
 * in a later story is parsed once and shared. null stands for a story that cannot be read without a remark.
 */
export function pastStories(list: readonly unknown[]): (Story | null)[] {
  const known = new Map<unknown, StoryRecord>();
  let head: { raw: Raw; story: Story } | null = null;
  return list
    .toReversed()
    .map((json) => {
      const raw = rawOf(json);
      if (raw === null || !learn(raw, known)) return null;
      const shared: Story | null = head && isSameHead(head.raw, raw) ? head.story : headOf(raw);
      if (shared === null) return null;
      head = { raw, story: shared };
      return { ...shared, records: raw.records.flatMap((record) => known.get(record) ?? []) };
    })
    .toReversed();
}

const rawOf = (json: unknown): Raw | null =>
  typeof json === "object" && json !== null && "records" in json && Array.isArray(json.records)
    ? (json as Raw)
    : null;

/** Parses the records of a story that are not known yet, among those that they refer to. false: some are not sound. */
function learn(raw: Raw, known: Map<unknown, StoryRecord>): boolean {
  const fresh = raw.records.filter((record) => !known.has(record));
  if (fresh.length === 0) return true;
  const wanted = new Set(fresh);
  const names = new Set(fresh.flatMap(referred));
  for (const record of raw.records) if (names.has(idOf(record))) wanted.add(record);
  const parsed = parseStory({ ...raw, records: [...wanted] });
  if ("refused" in parsed || parsed.rejected.length > 0) return false;
  const byId = new Map(parsed.story.records.map((record) => [record.id, record]));
  for (const record of fresh) {
    const read = byId.get(idOf(record));
    if (!read) return false;
    known.set(record, read);
  }
  return true;
}

function headOf(raw: Raw): Story | null {
  const parsed = parseStory({ ...raw, records: [] });
  return "refused" in parsed ? null : parsed.story;
}

const HEAD = ["format", "title", "language", "credits", "sources", "speakers", "places"] as const;
const isSameHead = (a: Raw, b: Raw): boolean => HEAD.every((part) => a[part] === b[part]);

const field = (record: unknown, name: string): unknown =>
  typeof record === "object" && record !== null && Object.hasOwn(record, name)
    ? Reflect.get(record, name)
    : undefined;
const idOf = (record: unknown): string => String(field(record, "id"));

function referred(record: unknown): string[] {
  const answers = field(record, "answers");
  return [field(record, "of"), ...(Array.isArray(answers) ? answers : [])].map(String);
}

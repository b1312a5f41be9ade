import type { Story, StoryRecord } from "../model/story.ts";
import type { NewVersion, Orphan } from "./newVersion.ts";

/** What a new version says otherwise; `made` is what extraction finds in it. */
export type Difference = {
  /** A record whose sentence changed, and what the new sentence says in its place. */
  changed: { old: StoryRecord; now: StoryRecord; orphan: Orphan }[];
  /** What only the new version says. */
  fresh: StoryRecord[];
  /** Records with nothing in the new version that takes their place. */
  vanished: { old: StoryRecord; orphan: Orphan }[];
};

/** Compares the records of a story, found again or orphaned, with what extraction finds in the new version. */
export function difference(version: NewVersion, made: Story): Difference {
  const { story, orphans } = version;
  const byId = new Map(story.records.map((record) => [record.id, record]));
  const left = new Map(unknown(version, made).map((record) => [record.id, record]));
  const result: Difference = { changed: [], fresh: [], vanished: [] };
  for (const orphan of orphans) {
    const old = byId.get(orphan.id);
    if (!old) continue;
    const now = successor(old, orphan, [...left.values()]);
    if (now) {
      left.delete(now.id);
      result.changed.push({ old, now, orphan });
    } else result.vanished.push({ old, orphan });
  }
  result.fresh = [...left.values()];
  return result;
}

/** What extraction finds that the story, its orphans and its other texts aside, does not have. */
function unknown({ story, sha256 }: NewVersion, made: Story): StoryRecord[] {
  const own = new Set(story.sources.filter((s) => s.sha256 === sha256).map(({ id }) => id));
  const known = story.records.filter((r) => !r.orphan && own.has(r.quote.source));
  const mentioned = new Set(known.flatMap(mentionKeys(story)));
  const ofKind = (kind: StoryRecord["kind"]) => known.filter((r) => r.kind === kind);
  const statements = { figure: ofKind("figure"), event: ofKind("event") };
  const keyOf = mentionKeys(made);
  return made.records.filter((now) =>
    now.kind === "mention"
      ? !keyOf(now).some((key) => mentioned.has(key))
      : !statements[now.kind].some((record) => isSame(record, now)),
  );
}

/** The role and name of a place mentioned. */
function mentionKeys({ places }: Story): (record: StoryRecord) => string[] {
  const names = new Map(places.map(({ id, name }) => [id, name.toLowerCase()]));
  return (record) =>
    record.kind === "mention" ? [`${record.role} ${names.get(record.place)}`] : [];
}

/** Whether two records of one kind are the same thing at the same words. */
function isSame(record: StoryRecord, now: StoryRecord): boolean {
  if (record.quote.start >= now.quote.end || now.quote.start >= record.quote.end) return false;
  const [was, is] = [valueSpan(record), valueSpan(now)];
  return was && is ? was.start < is.end && is.start < was.end : record.kind === "event";
}

const valueSpan = ({ spans }: StoryRecord) => spans.find(({ part }) => part === "value");

/** What stands in the sentence that an orphan's has most likely become; of figures the same measure first. */
function successor(old: StoryRecord, { candidates }: Orphan, left: readonly StoryRecord[]) {
  const [best] = candidates;
  if (!best) return undefined;
  const [start, end] = best.range;
  const there = left.filter(
    (now) => now.kind === old.kind && now.quote.start < end && now.quote.end > start,
  );
  const measure = (record: StoryRecord) => (record.kind === "figure" ? record.measure : null);
  return there.find((now) => measure(now) === measure(old)) ?? there[0];
}

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
  /** Statements that extraction finds and the story has as well, by their id in the new version: their id in the story. */
  known: ReadonlyMap<string, string>;
};

/** Compares the records of a story, found again or orphaned, with what extraction finds in the new version. */
export function difference(version: NewVersion, made: Story): Difference {
  const { story, orphans } = version;
  const byId = new Map(story.records.map((record) => [record.id, record]));
  const left = new Map(unknown(version, made).map((record) => [record.id, record]));
  const known = knownStatements(version, made);
  const result: Difference = { changed: [], fresh: [], vanished: [], known };
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
  const known = presentRecords(story, sha256);
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

function presentRecords({ sources, records }: Story, sha256: string): StoryRecord[] {
  const own = new Set(sources.filter((s) => s.sha256 === sha256).map(({ id }) => id));
  return records.filter((r) => !r.orphan && own.has(r.quote.source));
}

/** Figures at the same words, and events that are called the same in the same sentence. */
function knownStatements({ story, sha256 }: NewVersion, made: Story): Map<string, string> {
  const present = presentRecords(story, sha256).filter((r) => r.kind !== "mention");
  const isOne = (record: StoryRecord, now: StoryRecord) =>
    record.kind === now.kind && isSame(record, now) && eventName(record) === eventName(now);
  return new Map(
    made.records.flatMap((now) => {
      const record = present.find((one) => isOne(one, now));
      return record ? [[now.id, record.id] as const] : [];
    }),
  );
}

const eventName = (record: StoryRecord) => (record.kind === "event" ? record.what : null);

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

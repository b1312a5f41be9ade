import { type Fault, join } from "./fault.ts";
import { type Known, lengthOf } from "./references.ts";
import type { StoryRecord } from "./story.ts";

/** A record without its loose ends, and a fault for each kind of them. */
export type Tied = { record: StoryRecord; faults: Fault[] };

/**
 * Drops the parts that point nowhere and that the record can do without: spans outside its quote, further mentions
 * outside the text, answers and bases that are no records (or itself), destinations that are no places.
 */
export function tied(
  record: StoryRecord,
  records: ReadonlyMap<string, StoryRecord>,
  { sources, places }: Pick<Known, "sources" | "places">,
  path: string,
): Tied {
  const { start, end } = record.quote;
  const source = sources.get(record.quote.source);
  const length = source ? (lengthOf(source, record.quote.version) ?? 0) : 0;
  const faults: Fault[] = [];
  const keep = <T>(field: string, list: readonly T[], isSound: (item: T) => boolean): T[] => {
    const sound = list.filter(isSound);
    if (sound.length < list.length) faults.push(dropped(field, list.length - sound.length, path));
    return sound;
  };
  const inText = ([from, to]: [number, number]) => from < to && to <= length;
  const spans = keep(
    "spans",
    record.spans,
    (s) => s.start < s.end && s.start >= start && s.end <= end,
  );
  if (record.kind === "mention") {
    return { record: { ...record, spans, also: keep("also", record.also, inText) }, faults };
  }
  const isClaim = (id: string) =>
    id !== record.id && (records.get(id)?.kind ?? "mention") !== "mention";
  const answers = keep("answers", record.answers, isClaim);
  if (record.kind === "event") return { record: { ...record, spans, answers }, faults };
  const isFigure = (id: string) => id !== record.id && records.get(id)?.kind === "figure";
  const [of = null] = keep("of", record.of === null ? [] : [record.of], isFigure);
  const to = keep("to", record.to, (id) => places.has(id));
  return { record: { ...record, spans, answers, of, to }, faults };
}

const WHY: { [field: string]: string } = {
  spans: "outside the quote",
  also: "outside the text",
  answers: "not the id of another figure or event",
  of: "not the id of another figure",
  to: "not the id of a place",
};

const dropped = (field: string, count: number, path: string): Fault => ({
  rule: `loose-${field}`,
  message: `invalid ${field}: ${count === 1 ? "one is" : `${count} are`} ${WHY[field]} and dropped`,
  path: join(path, field),
});

import type { Story, StoryRecord } from "../model/story.ts";

/** Fields that are parts of a record, and the parts that are pieces of them. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["value", []],
  ["who", []],
  ["of", []],
  ["country", []],
  ["group", []],
  ["place", []],
  ["to", []],
  ["when", ["year", "date", "end"]],
  ["speaker", ["name"]],
  ["via", []],
]);

/**
 * What of a record is stated and what inferred after a reader set it: a part whose value, span or state was set is
 * stated only if its words lie in the quote. Spans of parts that were emptied go, and so do their pieces' states.
 */
export function partsAfter<R extends StoryRecord>(before: StoryRecord, after: R, story: Story): R {
  const parts = { ...after.parts };
  let spans = after.spans;
  for (const [part, pieces] of PARTS) {
    const value = Reflect.get(after, part);
    const isSet = !isSame(value, Reflect.get(before, part));
    if (value === null || (Array.isArray(value) && value.length === 0)) {
      for (const gone of [part, ...pieces]) delete parts[gone];
      spans = spans.filter((span) => span.part !== part);
      continue;
    }
    const isMarked = !isSame(spansOf(before, part), spansOf(after, part));
    if (!isSet && !isMarked && parts[part] === before.parts[part]) continue;
    if (isSet && !isMarked) {
      spans = spans.filter((span) => span.part !== part || isKept(part, span, after));
    }
    const asked = isSet && parts[part] === before.parts[part] ? "stated" : parts[part];
    if (asked === undefined) continue;
    const isStated = asked === "stated" && isInQuote(part, { ...after, spans }, story);
    parts[part] = isStated ? "stated" : "inferred";
  }
  return { ...after, spans, parts };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const spansOf = ({ spans }: StoryRecord, part: string) => spans.filter((s) => s.part === part);

/** A number set by hand keeps the span of its words as long as its words are those of the span. */
function isKept(part: string, { start, end }: { start: number; end: number }, record: StoryRecord) {
  if (part !== "value" || record.kind !== "figure") return false;
  const { quote, value } = record;
  return quote.exact.slice(start - quote.start, end - quote.start) === value.text;
}

function isInQuote(part: string, record: StoryRecord, story: Story): boolean {
  const { quote } = record;
  const own = spansOf(record, part);
  if (own.length > 0) return own.every((s) => s.start >= quote.start && s.end <= quote.end);
  const words = wordsOf(part, record, story);
  return words !== undefined && quote.exact.includes(words);
}

/** The words of the parts that have no spans; undefined: a part that needs its span. */
function wordsOf(part: string, record: StoryRecord, { speakers }: Story): string | undefined {
  if (part === "group" && record.kind === "figure") return record.group ?? undefined;
  if (part !== "via" || record.kind === "mention") return undefined;
  return speakers.find(({ id }) => id === record.via)?.name;
}

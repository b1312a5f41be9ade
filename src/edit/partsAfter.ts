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
    const isSet = JSON.stringify(value) !== JSON.stringify(Reflect.get(before, part));
    if (value === null || (Array.isArray(value) && value.length === 0)) {
      for (const gone of [part, ...pieces]) delete parts[gone];
      spans = spans.filter((span) => span.part !== part);
    } else if (isSet || parts[part] !== before.parts[part] || spans !== before.spans) {
      if (isSet && after.spans === before.spans)
        spans = spans.filter((span) => span.part !== part || isKept(part, span, after));
      const asked = after.parts[part] === before.parts[part] && isSet ? "stated" : parts[part];
      if (asked !== undefined)
        parts[part] =
          asked === "stated" && isInQuote(part, { ...after, spans }, story) ? "stated" : "inferred";
    }
  }
  return { ...after, spans, parts };
}

/** A number set by hand keeps the span of its words as long as its words are those of the span. */
function isKept(part: string, { start, end }: { start: number; end: number }, record: StoryRecord) {
  if (part !== "value" || record.kind !== "figure") return false;
  const { quote, value } = record;
  return quote.exact.slice(start - quote.start, end - quote.start) === value.text;
}

function isInQuote(part: string, record: StoryRecord, story: Story): boolean {
  const { quote, spans } = record;
  const own = spans.filter((span) => span.part === part);
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

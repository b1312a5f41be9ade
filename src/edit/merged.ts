import type { Story, StoryRecord } from "../model/story.ts";
import { faults } from "./faults.ts";
import { replaced } from "./replaced.ts";
import { repointed } from "./repointed.ts";
import { tidied } from "./tidied.ts";

/**
 * The story with several records of one kind made into the first named: spans, further mentions and answers of all,
 * each field of the first that has it (see `lostByMerging`). What led to the others leads to it. The same story where
 * fewer than two are of the first one's kind.
 */
export function merged(story: Story, ids: readonly string[]): Story {
  const [first, ...others] = ofOneKind(story, ids);
  if (!first || others.length === 0) return story;
  const gone = new Set(others.map((r) => r.id));
  const whole = { ...others.reduce((a, b) => joined(story, a, b), first), review: first.review };
  const lead = (id: string) => (gone.has(id) ? first.id : id);
  const all = replaced(story, [{ ...whole, review: "edited" } as StoryRecord]);
  const records = all.records.filter((r) => !gone.has(r.id)).map((r) => repointed(r, lead));
  const result = { ...all, records };
  const made = records.find((r) => r.id === first.id);
  return made && faults(result, made).length === 0 ? tidied(result) : story;
}

/** The names of the fields in which the others differ from the first, and which merging loses. */
export function lostByMerging(story: Story, ids: readonly string[]): string[] {
  const [first, ...others] = ofOneKind(story, ids);
  if (!first) return [];
  const isLost = (field: string) =>
    others.some((r) => {
      const [own, other] = [Reflect.get(first, field), Reflect.get(r, field)];
      return !isEmpty(own) && !isEmpty(other) && JSON.stringify(own) !== JSON.stringify(other);
    });
  return ["quote", ...FIELDS].filter(isLost);
}

const FIELDS =
  "value what measure unit who of country group place role to when speaker via stance".split(" ");

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

function ofOneKind({ records }: Story, ids: readonly string[]): StoryRecord[] {
  const found = [...new Set(ids)].flatMap((id) => records.find((r) => r.id === id) ?? []);
  return found.filter((r) => r.kind === found[0]?.kind);
}

const [MOST_SPANS, MOST_ANSWERS, MOST_ALSO] = [200, 200, 5000];

function joined(story: Story, one: StoryRecord, other: StoryRecord): StoryRecord {
  const { start, end } = one.quote;
  const isOneText = textOf(story, one) === textOf(story, other);
  const inside = isOneText ? other.spans.filter((s) => s.start >= start && s.end <= end) : [];
  const spans = unlike([...one.spans, ...inside]).slice(0, MOST_SPANS);
  const filled = { ...one, ...filledFields(one, other), spans };
  if (one.kind === "mention" && other.kind === "mention") {
    const own = placeRange(one);
    const more = isOneText ? [placeRange(other), ...other.also] : [];
    const also = unlike([...one.also, ...more]).filter(([a, b]) => a !== own[0] || b !== own[1]);
    return { ...filled, also: also.slice(0, MOST_ALSO) } as StoryRecord;
  }
  const answers = [one, other].flatMap((r) => (r.kind === "mention" ? [] : r.answers));
  return { ...filled, answers: unlike(answers).slice(0, MOST_ANSWERS) } as StoryRecord;
}

/** What the other one has and the first has not, with its state: stated only within one quote. */
function filledFields(one: StoryRecord, other: StoryRecord): object {
  const isOneQuote = one.quote.start === other.quote.start && one.quote.end === other.quote.end;
  const parts = { ...one.parts };
  const fields: { [field: string]: unknown } = {};
  for (const field of FIELDS) {
    const value = Reflect.get(other, field);
    if (!isEmpty(Reflect.get(one, field)) || isEmpty(value)) continue;
    fields[field] = value;
    const state = other.parts[field];
    if (state !== undefined) parts[field] = isOneQuote ? state : "inferred";
  }
  return { ...fields, parts };
}

const unlike = <T>(list: readonly T[]): T[] => [
  ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];

const textOf = ({ sources }: Story, { quote }: StoryRecord) =>
  sources.find(({ id }) => id === quote.source)?.sha256;

function placeRange({ spans, quote }: StoryRecord): [number, number] {
  const { start, end } = spans.find(({ part }) => part === "place") ?? quote;
  return [start, end];
}

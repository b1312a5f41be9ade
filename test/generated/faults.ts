import type { Extracted } from "../../src/extract/extract.ts";
import { parseStory } from "../../src/model/parse.ts";
import type { Story, StoryRecord } from "../../src/model/story.ts";

/** What is broken in what was extracted from a text, a line each; sound: []. */
export function faults(text: string, { story, issues }: Extracted): string[] {
  return [
    ...repeated(story),
    ...story.records.flatMap((record) =>
      [...quoteFaults(text, record), ...referenceFaults(story, record)].map(
        (fault) => `${record.id}: ${fault}`,
      ),
    ),
    ...placeFaults(story),
    ...issues.flatMap(({ range, rule }) =>
      range === null || isInside(range, [0, text.length]) ? [] : [`${rule}: outside the text`],
    ),
    ...parserFaults(story),
  ];
}

function repeated({ records, places, speakers, sources }: Story): string[] {
  return [records, places, speakers, sources].flatMap((list) => {
    const ids = list.map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: twice`);
  });
}

function quoteFaults(text: string, record: StoryRecord): string[] {
  const { exact, prefix, suffix, start, end } = record.quote;
  const found: string[] = [];
  if (exact === "") found.push("empty quote");
  if (text.slice(start, end) !== exact) found.push("quote is not the text's");
  if (prefix !== text.slice(Math.max(0, start - 32), start)) found.push("wrong prefix");
  if (suffix !== text.slice(end, end + 32)) found.push("wrong suffix");
  for (const span of record.spans)
    if (!isInside([span.start, span.end], [start, end])) found.push(`${span.part} outside quote`);
  if (record.kind === "figure") found.push(...numberFaults(record.value.text, exact));
  if (record.kind === "mention")
    for (const range of record.also)
      if (!isInside(range, [0, text.length])) found.push("mention outside the text");
  return found;
}

/** Numbers of a value's words that the quote does not have. */
function numberFaults(value: string, quote: string): string[] {
  if (!quote.toLowerCase().includes(value.toLowerCase())) return [`not in the quote: ${value}`];
  return value.trim() === "" ? ["value without words"] : [];
}

const isInside = (
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): boolean => from <= start && start < end && end <= to;

function referenceFaults(story: Story, record: StoryRecord): string[] {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [sources, places] = [ids(story.sources), ids(story.places)];
  const gone = (name: string, id: string | null, known: ReadonlySet<string>) =>
    id === null || known.has(id) ? [] : [`unknown ${name}: ${id}`];
  const found = [
    ...gone("source", record.quote.source, sources),
    ...gone("place", record.place, places),
  ];
  if (record.kind === "mention") return found;
  const [speakers, records] = [ids(story.speakers), ids(story.records)];
  found.push(...gone("speaker", record.speaker, speakers), ...gone("via", record.via, speakers));
  for (const id of record.answers) found.push(...gone("answer", id, records));
  if (record.kind === "event") return found;
  for (const id of record.to) found.push(...gone("destination", id, places));
  return [...found, ...gone("of", record.of, records)];
}

function placeFaults({ places }: Story): string[] {
  return places.flatMap(({ id, within, lat, lon }) => [
    ...(within === null || places.some((place) => place.id === within)
      ? []
      : [`${id}: unknown within ${within}`]),
    ...((lat === null) === (lon === null) ? [] : [`${id}: half a point`]),
  ]);
}

function parserFaults(story: Story): string[] {
  const parsed = parseStory(JSON.parse(JSON.stringify(story)));
  if ("refused" in parsed) return [`refused: ${parsed.refused.message}`];
  return [
    ...parsed.issues.map(({ path, message }) => `${path}: ${message}`),
    ...parsed.rejected.map(() => "a record was left out"),
  ];
}

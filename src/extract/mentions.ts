import { quote } from "../model/quote.ts";
import { recordId } from "../model/recordId.ts";
import type { Mention, Place, Role, Source } from "../model/story.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Located, PlaceMention } from "./located.ts";
import { placeRoles } from "./placeRoles.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { isBreak } from "./tokens.ts";

type Statements = readonly (FoundFigure | FoundEvent)[];

/** One mention record per place and role, in the order of the text, with its further mentions by offset. */
export function mentions(
  reading: Reading,
  located: Located,
  sourceOf: (offset: number) => Source | null,
  statements: Statements,
): Mention[] {
  const { mentions, places } = located;
  const roles = placeRoles(reading, located, statements);
  const groups = new Map<string, { role: Role; all: PlaceMention[] }>();
  for (const [i, mention] of mentions.entries()) {
    const role = roles[i] ?? mention.role;
    const key = `${mention.place} ${role}`;
    const group = groups.get(key);
    if (group) group.all.push(mention);
    else groups.set(key, { role, all: [mention] });
  }
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...groups.values()].flatMap(({ role, all: [first, ...also] }) => {
    const source = first && sourceOf(first.start);
    const place = first && byId.get(first.place);
    if (!source || !place) return [];
    const { start, end } = first;
    return {
      kind: "mention" as const,
      id: recordId("mention", start, end, role),
      quote: quote(reading.text, source.id, around(reading, first)),
      spans: [{ part: "place" as const, start, end }],
      ...{ place: place.id, role },
      also: also.map((mention): [number, number] => [mention.start, mention.end]),
      parts: partsOf(place),
      review: "suggested" as const,
      rule: `place-${role}`,
    };
  });
}

function partsOf({ country, precision }: Place): Mention["parts"] {
  if (country === null) return { place: "stated" };
  return { country: precision === "country" ? "stated" : "inferred", place: "stated" };
}

/** How far the line of a headline is looked for. */
const LONGEST_LINE = 2000;

/** The sentence that a place stands in; outside of sentences its line. Half-open. */
function around(reading: Reading, { first, start, end }: PlaceMention): [number, number] {
  const sentence = sentenceAt(reading, first);
  if (sentence) return [sentence.start, sentence.end];
  const { text } = reading;
  let [from, to] = [start, end];
  while (from > 0 && from > start - LONGEST_LINE && !isBreak(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && to < end + LONGEST_LINE && !isBreak(text.charCodeAt(to))) to += 1;
  const [lead, rest] = [text.slice(from, start), text.slice(end, to)];
  return [start - lead.trimStart().length, end + rest.trimEnd().length];
}

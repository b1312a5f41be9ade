import type { Mention, Role } from "../model/story.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Located, PlaceMention } from "./located.ts";
import { quote } from "./quote.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { recordId } from "./recordId.ts";

/** Half-open stretch of the text that quotes a mention, and the source that it is of. */
type Cited = { source: string; range: [number, number] };

/** One mention record per place and role, in the order of the text; those of one place are first found in a body. */
export function mentions(
  reading: Reading,
  { mentions, places }: Located,
  sourceOf: (at: number) => string | null,
  statements: readonly (FoundFigure | FoundEvent)[],
): Mention[] {
  const roles = rolesGiven(statements);
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const role = roles.get(`${mention.place} ${mention.start}`) ?? mention.role;
    const key = `${mention.place} ${role}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...mention, role }]);
  }
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  return [...groups.values()].flatMap((group) => {
    const cited = group.map((mention) => citing(reading, mention, sourceOf));
    const at = Math.max(
      0,
      cited.findIndex((one) => one !== null),
    );
    const [first, where] = [group[at], cited[at]];
    if (!first || !where) return [];
    const { place, role, start, end } = first;
    const country = countryOf.get(place) ?? null;
    const isCountry =
      country !== null && places.some((p) => p.id === place && p.precision === "country");
    return [
      {
        kind: "mention" as const,
        id: recordId("mention", start, end, role),
        quote: quote(reading.text, where.source, where.range),
        spans: [{ part: "place" as const, start, end }],
        place,
        role,
        also: group
          .filter((mention) => mention !== first)
          .map((mention): [number, number] => [mention.start, mention.end]),
        parts: {
          ...(country === null
            ? {}
            : { country: isCountry ? ("stated" as const) : ("inferred" as const) }),
          place: "stated" as const,
        },
        review: "suggested" as const,
        rule: `place-${role}`,
      },
    ];
  });
}

/** What figures and events make of the places that they name, by entry and offset. */
function rolesGiven(statements: readonly (FoundFigure | FoundEvent)[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const { kind, spans, place, ...rest } of statements) {
    if (place === null) continue;
    const measure = kind === "figure" && "measure" in rest ? rest.measure : null;
    const role = measure === "travelled" || measure === "returned" ? "origin" : "event-location";
    if (measure === "territory") continue;
    for (const { part, start } of spans)
      if (part === "place" || part === "country") roles.set(`${place} ${start}`, role);
  }
  return roles;
}

/** The sentence that a place stands in; outside of sentences its line. */
function citing(
  reading: Reading,
  { first, start, end }: PlaceMention,
  sourceOf: (at: number) => string | null,
): Cited | null {
  const sentence = sentenceAt(reading, first);
  const source = sourceOf(start);
  if (source === null) return null;
  if (sentence) return { source, range: [sentence.start, sentence.end] };
  const { text } = reading;
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? text.length : to);
  const begin = from + (line.length - line.trimStart().length);
  return { source, range: [begin, begin + line.trim().length] };
}

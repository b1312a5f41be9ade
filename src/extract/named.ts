import type { Named } from "./countryAt.ts";
import type { Context } from "./events.ts";
import type { ReadSentence } from "./reading.ts";

/** What each sentence names; sentences are asked for in order. */
export function namedIn({ reading, located }: Context): (sentence: ReadSentence) => Named {
  const entries = new Map(located.places.map((place) => [place.id, place]));
  const [placesAt, peoplesAt] = [within(located.mentions), within(located.peoples)];
  return (sentence) => ({
    tokens: reading.tokens,
    places: placesAt(sentence),
    peoples: peoplesAt(sentence),
    entry: (id) => entries.get(id),
  });
}

/** The spans within a sentence, asked in order. */
export function within<Span extends { first: number }>(spans: readonly Span[]) {
  let at = 0;
  let of = -1;
  let found: Span[] = [];
  return ({ first, last }: ReadSentence): Span[] => {
    if (of === first) return found;
    of = first;
    while (at < spans.length && (spans[at]?.first ?? 0) < first) at += 1;
    found = [];
    for (; at < spans.length && (spans[at]?.first ?? 0) <= last; at += 1)
      found.push(spans[at] as Span);
    return found;
  };
}

import { around } from "./around.ts";
import type { Named } from "./countryAt.ts";
import type { Context } from "./events.ts";
import type { ReadSentence } from "./reading.ts";

/** What each sentence names; sentences are asked for in order. */
export function namedIn({ reading, located }: Context): (sentence: ReadSentence) => Named {
  const entries = new Map(located.places.map((place) => [place.id, place]));
  const [placesAt, peoplesAt] = [within(located.mentions), within(located.peoples)];
  const entry = (id: string) => entries.get(id);
  const { tokens } = reading;
  return (sentence) => ({
    tokens,
    places: placesAt(sentence),
    peoples: peoplesAt(sentence),
    entry,
  });
}

/** What a long sentence names near a token: 30 names either way. */
export function near(named: Named, at: number): Named {
  const { places, peoples } = named;
  const [few, fewer] = [around(places, at), around(peoples, at)];
  return few === places && fewer === peoples ? named : { ...named, places: few, peoples: fewer };
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

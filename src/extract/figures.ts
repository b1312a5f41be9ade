import { type Count, counts } from "./counts.ts";
import { destinationsOf } from "./destinationsOf.ts";
import { distinct } from "./distinct.ts";
import type { Context } from "./events.ts";
import { type Drawn, figureRecord } from "./figureRecord.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { groupOf } from "./groupOf.ts";
import { type Named, ORIGINATING, type Origin, originsOf } from "./originOf.ts";
import type { ReadSentence } from "./reading.ts";
import { settingOf } from "./settingOf.ts";
import { shares } from "./shares.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { whenOf } from "./whenOf.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(context: Context, events: readonly FoundEvent[]): FoundFigure[] {
  const all = counts(context.reading);
  const namedAt = namedIn(context);
  const timesAt = within(context.reading.times);
  const origins = new Map<Count, Origin[]>();
  const found: FoundFigure[] = [];
  let to: string[] = [];
  all.forEach((count, n) => {
    const named = namedAt(count.sentence);
    const [previous, next] = [all[n - 1], all[n + 1]];
    const floor = previous?.sentence === count.sentence ? previous.span.next : count.sentence.first;
    const until = next?.sentence === count.sentence ? next.span.from : count.sentence.last + 1;
    const own = withInherited(originsOf(named, count, floor), count, origins);
    origins.set(count, own);
    const destinations = destinationsOf(named, count, to);
    if (destinations.ids.length > 0) to = destinations.ids;
    for (const origin of own.length > 0 ? own : [null])
      found.push(
        figureRecord(context, {
          count,
          origin,
          destinations,
          group: groupOf(context.reading, count),
          ...whereAndWhen(context, events, { count, named, until, origin, timesAt }),
        }),
      );
  });
  return distinct(shares(context.reading, all, found));
}

type Around = {
  count: Count;
  named: Named;
  until: number;
  origin: Origin | null;
  timesAt: (sentence: ReadSentence) => TimeSpan[];
};

function whereAndWhen(
  { scenes }: Context,
  events: readonly FoundEvent[],
  { count, named, until, origin, timesAt }: Around,
): Pick<Drawn, "where" | "when"> {
  const isOrigin = ORIGINATING.has(count.measure) || count.measure === "countries";
  const scene = scenes[count.sentence.index] ?? { place: null, country: null };
  const where = isOrigin
    ? { place: origin?.place ?? null, country: null, span: null }
    : settingOf(named, count, until, scene);
  return { where, when: whenOf(count, timesAt(count.sentence), events, where.place) };
}

/** "960 from Germany, of whom 303 …": the part is of the same country. */
function withInherited(
  own: Origin[],
  { who, before, measure }: Count,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  if (own.length > 0 || !ORIGINATING.has(measure) || before === null) return own;
  const isPart = who === null ? before.measure !== measure : who.isPart;
  return isPart ? (origins.get(before) ?? []) : own;
}

/** The spans within a sentence, asked in order. */
function within<Span extends { first: number }>(spans: readonly Span[]) {
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

function namedIn({ reading, located }: Context): (sentence: ReadSentence) => Named {
  const entries = new Map(located.places.map((place) => [place.id, place]));
  const [placesAt, peoplesAt] = [within(located.mentions), within(located.peoples)];
  return (sentence) => ({
    tokens: reading.tokens,
    places: placesAt(sentence),
    peoples: peoplesAt(sentence),
    entry: (id) => entries.get(id),
  });
}

import { type Count, counts } from "./counts.ts";
import { destinationsOf } from "./destinationsOf.ts";
import { distinct } from "./distinct.ts";
import type { Context } from "./events.ts";
import { figureRecord } from "./figureRecord.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { groupOf } from "./groupOf.ts";
import { type Named, ORIGINATING, type Origin, originsOf } from "./originOf.ts";
import type { ReadSentence } from "./reading.ts";
import { type Setting, settingOf } from "./settingOf.ts";
import { shares } from "./shares.ts";
import { whenOf } from "./whenOf.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(context: Context, events: readonly FoundEvent[]): FoundFigure[] {
  const all = counts(context.reading);
  const namedAt = namedIn(context);
  const timesAt = within(context.reading.times);
  const origins = new Map<Count, Origin[]>();
  const settings = new Map<Count, Setting>();
  const found: FoundFigure[] = [];
  let to: string[] = [];
  all.forEach((count, n) => {
    const named = namedAt(count.sentence);
    const [previous, next] = [all[n - 1], all[n + 1]];
    const floor = previous?.sentence === count.sentence ? previous.span.next : count.sentence.first;
    const until = next?.sentence === count.sentence ? next.span.from : count.sentence.last + 1;
    const inherited = inheritedBy(count, origins);
    const own = inherited.length > 0 ? inherited : originsOf(named, count, floor);
    origins.set(count, own);
    const destinations = destinationsOf(named, count, to);
    if (destinations.ids.length > 0) to = destinations.ids;
    let where = NOWHERE;
    for (const origin of own.length > 0 ? own : [null])
      found.push(
        figureRecord(context, {
          count,
          origin,
          destinations,
          group: groupOf(context.reading, count),
          where: (where = whereOf(context, { count, named, until, origin, previous }, settings)),
          when: whenOf(count, {
            tokens: context.reading.tokens,
            times: timesAt(count.sentence),
            events,
            places: around(named, where.place),
            isDenied: context.speech.voiceAt(count.span.first).stance === "denies",
          }),
        }),
      );
  });
  return distinct(shares(context.reading, all, found));
}

/** A place and what it is within, at most four deep. */
function around({ entry }: Named, place: string | null): string[] {
  const found: string[] = [];
  for (let at = place; at !== null && found.length < 4; at = entry(at)?.within ?? null)
    found.push(at);
  return found;
}

const NOWHERE: Setting = { place: null, country: null, span: null };

type Around = {
  count: Count;
  named: Named;
  until: number;
  origin: Origin | null;
  previous: Count | undefined;
};

/** Where a figure is set: its own clause's place, that of the number it goes on with, else the scene. */
function whereOf(
  { scenes }: Context,
  { count, named, until, origin, previous }: Around,
  settings: Map<Count, Setting>,
): Setting {
  if (ORIGINATING.has(count.measure) || count.measure === "countries")
    return { place: origin?.place ?? null, country: null, span: null };
  const scene = scenes[count.sentence.index] ?? NOWHERE;
  const own = settingOf(named, count, until);
  const isStock =
    count.unit === "percent" &&
    previous?.measure === "travelled" &&
    count.sentence.index - previous.sentence.index < 3;
  const isListed = count.unit === "percent" && previous?.unit === "percent";
  const isGoingOn = isListed && previous.sentence === count.sentence;
  const whole = isGoingOn ? previous : count.before;
  const carried = whole === null ? undefined : settings.get(whole);
  const where =
    own ?? (isStock ? NOWHERE : carried ? { ...carried, span: null } : { ...scene, span: null });
  settings.set(count, where);
  return where;
}

/** "960 from Germany, of whom 303 …": the part is of the same country. */
function inheritedBy(
  { who, before, measure }: Count,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  if (before === null) return [];
  const isPart = who === null ? before.measure !== measure : who.isPart;
  return isPart && ORIGINATING.has(before.measure) ? (origins.get(before) ?? []) : [];
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

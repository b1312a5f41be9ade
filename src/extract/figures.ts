import type { Named } from "./countryAt.ts";
import { type Count, counts } from "./counts.ts";
import { destinationsOf } from "./destinationsOf.ts";
import { distinct } from "./distinct.ts";
import type { Context } from "./events.ts";
import { figureRecord } from "./figureRecord.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { groupOf } from "./groupOf.ts";
import { namedIn, within } from "./named.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING, type Origin, openingPeople, originsOf } from "./originOf.ts";
import type { Setting } from "./settingOf.ts";
import { shares } from "./shares.ts";
import { whenOf } from "./whenOf.ts";
import { whereOf } from "./whereOf.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(context: Context, events: readonly FoundEvent[]): FoundFigure[] {
  const { tokens } = context.reading;
  const all = counts(context.reading);
  const eventsAt = bySentence(events);
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
    const inherited = inheritedBy(tokens, count, previous, origins);
    const opening = openingPeople(named, count);
    const known = opening === null ? inherited : [opening];
    const told = known.length > 0 ? known : originsOf(named, count, floor);
    const own = told.length > 0 ? told : nationalsOf(count, origins);
    origins.set(count, own);
    const destinations = destinationsOf(named, count, to);
    if (destinations.ids.length > 0) to = destinations.ids;
    const group = groupOf(context.reading, count);
    const voice = context.speech.voiceAt(count.span.first);
    for (const origin of own.length > 0 ? own : [null]) {
      const where = whereOf(context, { count, named, until, origin, previous, voice }, settings);
      const places = around(named, where.place);
      const hours = { tokens, times: timesAt(count.sentence), eventsAt, places };
      const when = whenOf(count, { ...hours, isDenied: voice.stance === "denies" });
      const drawn = { count, named, voice, origin, destinations, group, where, when };
      found.push(figureRecord(tokens, context.reading.text, drawn));
    }
  });
  return distinct(shares(context.reading, all, found));
}

function bySentence(events: readonly FoundEvent[]): ReadonlyMap<number, FoundEvent[]> {
  const found = new Map<number, FoundEvent[]>();
  for (const event of events)
    found.set(event.sentence, [...(found.get(event.sentence) ?? []), event]);
  return found;
}

/** "960 from Germany, of whom 303 …": the part is of the same country. */
function inheritedBy(
  tokens: Named["tokens"],
  { who, before, measure, span, sentence }: Count,
  previous: Count | undefined,
  origins: ReadonlyMap<Count, Origin[]>,
): Origin[] {
  const isIncluded = /^(?:includ(?:e[sd]?|ing)|among)$/.test(form(tokens, span.from - 1));
  if (isIncluded && previous?.sentence === sentence && ORIGINATING.has(measure))
    return origins.get(previous) ?? [];
  if (before === null) return [];
  const isPart = who === null ? before.measure !== measure : who.isPart;
  return isPart && ORIGINATING.has(before.measure) ? (origins.get(before) ?? []) : [];
}

/** "90 Kosovars, including 47 minors": of the same people. */
function nationalsOf({ whole }: Count, origins: ReadonlyMap<Count, Origin[]>): Origin[] {
  const theirs = (whole && origins.get(whole)) ?? [];
  return theirs[0]?.place === null ? theirs : [];
}

/** A place and what it is within, at most four deep. */
function around({ entry }: Named, place: string | null): string[] {
  const found: string[] = [];
  for (let at = place; at !== null && found.length < 4; at = entry(at)?.within ?? null)
    found.push(at);
  return found;
}

import type { Named } from "./countryAt.ts";
import { type Count, counts } from "./counts.ts";
import { destinations, NOWHERE } from "./destinations.ts";
import { distinct } from "./distinct.ts";
import type { Context } from "./events.ts";
import { figureRecord } from "./figureRecord.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { groupOf } from "./groupOf.ts";
import { homes } from "./homes.ts";
import { namedIn, near, within } from "./named.ts";
import type { Origin } from "./origin.ts";
import { originsFor } from "./originsFor.ts";
import type { Setting } from "./settingOf.ts";
import { shares } from "./shares.ts";
import { soleOrigin } from "./soleOrigin.ts";
import type { Voice } from "./speech.ts";
import { whenOf } from "./whenOf.ts";
import { whereOf } from "./whereOf.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(context: Context, events: readonly FoundEvent[]): FoundFigure[] {
  const { tokens } = context.reading;
  const all = counts(context.reading);
  const eventsAt = bySentence(events);
  const namedAt = namedIn(context);
  const nameds = all.map(({ sentence, span }) => near(namedAt(sentence), span.first));
  const homeOf = homes(context);
  const goals = destinations(context.located, all, nameds);
  const voices = all.map(({ span }) => context.speech.voiceAt(span.first));
  const timesAt = within(context.reading.times);
  const origins = new Map<Count, Origin[]>();
  const sole = soleOrigin();
  const settings = new Map<Count, Setting>();
  const found: FoundFigure[] = [];
  all.forEach((count, n) => {
    const named = nameds[n] as Named;
    const [previous, next] = [all[n - 1], all[n + 1]];
    const until = next?.sentence === count.sentence ? next.span.from : count.sentence.last + 1;
    const stated = originsFor(named, count, previous, origins);
    const own = stated.length > 0 ? stated : sole.of(count);
    sole.note(count, own);
    origins.set(count, own);
    const group = groupOf(context.reading, count);
    const voice = voices[n] as Voice;
    const isRival = previous?.measure === count.measure && isOther(voices[n - 1], voice);
    for (const origin of own.length > 0 ? own : [null]) {
      const spot = { count, named, until, origin, previous, voice, isRival, homeOf };
      const where = whereOf(context, spot, settings);
      const isNear = nearTo(named, where.place);
      const isDenied = voice.stance === "denies";
      const times = timesAt(count.sentence);
      const when = whenOf(count, { tokens, times, eventsAt, isNear, isDenied });
      const to = goals[n] ?? NOWHERE;
      const drawn = { count, named, voice, origin, group, where, when, destinations: to };
      found.push(figureRecord(tokens, context.reading.text, drawn));
    }
  });
  return distinct(context.reading, shares(context.reading, all, found));
}

const isOther = (before: Voice | undefined, { speaker, named }: Voice): boolean =>
  named && speaker !== null && before !== undefined && before.speaker !== speaker;

function bySentence(events: readonly FoundEvent[]): ReadonlyMap<number, FoundEvent[]> {
  const found = new Map<number, FoundEvent[]>();
  for (const event of events) {
    const known = found.get(event.sentence);
    if (known) known.push(event);
    else found.set(event.sentence, [event]);
  }
  return found;
}

/** Whether another place is the same, holds it or, where it is no country, lies in it or, of a province, may do. */
function nearTo(named: Named, place: string | null): (other: string) => boolean {
  const holders = around(named, place);
  const own = named.entry(place ?? "");
  return (other) => {
    if (holders.includes(other)) return true;
    if (own === undefined || own.precision === "country") return false;
    if (around(named, other).includes(own.id)) return true;
    const town = named.entry(other);
    const isInner = own.precision === "province" && town?.precision === "settlement";
    return isInner && own.within !== null && town.within === own.within;
  };
}

/** A place and what it is within, at most four deep. */
function around({ entry }: Named, place: string | null): string[] {
  const found: string[] = [];
  for (let at = place; at !== null && found.length < 4; at = entry(at)?.within ?? null)
    found.push(at);
  return found;
}

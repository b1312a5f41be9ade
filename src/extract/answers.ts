import { type Period, parsePeriod } from "../model/period.ts";
import type { Event, Figure, Place } from "../model/story.ts";

type Statement = Figure | Event;

/**
 * Links rival claims about one thing within a report, by id: two speakers' numbers for one happening answer each other,
 * a denial answers what it denies. Takes time linear in the number of statements.
 */
export function answers(
  statements: readonly Statement[],
  places: readonly Place[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const link = (from: Statement, to: Statement) =>
    found.set(from.id, [...(found.get(from.id) ?? []), to.id]);
  const figures = statements.filter((one) => one.kind === "figure");
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const group of groups(figures)) linkFigures(group, byId, link);
  for (const report of bySource(statements.filter((one) => one.kind === "event")))
    linkDenials(report, link);
  return found;
}

type Link = (from: Statement, to: Statement) => void;
type Places = ReadonlyMap<string, Place>;

/** Farther apart than this many statements of a kind, two are not compared: this keeps long texts linear. */
const REACH = 40;

/** Figures of one report that count the same thing in the same country. */
function groups(figures: readonly Figure[]): Figure[][] {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { quote, measure, unit, country } = figure;
    if (measure === "countries") continue;
    const key = JSON.stringify([quote.source, measure, unit, country]);
    const group = found.get(key);
    if (group) group.push(figure);
    else found.set(key, [figure]);
  }
  return [...found.values()];
}

function linkFigures(group: readonly Figure[], places: Places, link: Link) {
  const near = (at: number) => group.slice(Math.max(0, at - REACH), at + REACH + 1);
  group.forEach((figure, at) => {
    const others = near(at).filter((other) => isRival(figure, other, places));
    if (figure.stance !== "denies") {
      for (const other of others) if (other.stance !== "denies") link(figure, other);
      return;
    }
    const claims = others.filter(({ stance }) => stance !== "denies");
    const same = claims.filter((other) => sameEnds(figure, other));
    for (const claim of same.length > 0 ? same : claims) link(figure, claim);
  });
}

function isRival(a: Figure, b: Figure, places: Places): boolean {
  if (a === b || a.speaker === b.speaker) return false;
  const differs = a.stance === "denies" || b.stance === "denies" || !sameEnds(a, b);
  return differs && sameWho(a.who, b.who) && sameTime(a.when, b.when) && samePlace(a, b, places);
}

const sameEnds = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  a.low === b.low && a.high === b.high;

const ANYBODY = new Set(
  "people persons others bodies victims dead killed casualties more".split(" "),
);

/** Whether two names of who is counted may mean the same: the same last word, or one that leaves it open. */
function sameWho(a: string | null, b: string | null): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  return x === null || y === null || x === y;
}

function headOf(who: string | null): string | null {
  const head = who?.toLowerCase().split(/\s+/).at(-1) ?? null;
  return head === null || ANYBODY.has(head) ? null : head.replace(/s$/, "");
}

/** Days that the dates of one happening may be long, and that may lie between them. */
const SHORT = 31;
const NEAR = 1;

function sameTime(a: string | null, b: string | null): boolean {
  const [x, y] = [a && parsePeriod(a), b && parsePeriod(b)];
  if (!x || !y) return isShort(x) && isShort(y);
  if (x.start === y.start && x.end === y.end) return true;
  if (!isShort(x) || !isShort(y)) return false;
  return (x.start ?? 0) <= (y.end ?? 0) + NEAR && (y.start ?? 0) <= (x.end ?? 0) + NEAR;
}

const isShort = (period: Period | null | ""): boolean =>
  !period || (period.start !== null && period.end !== null && period.end - period.start <= SHORT);

/** The same place, or one in the other unless that is a whole country. */
function samePlace(a: Figure, b: Figure, places: Places): boolean {
  if (a.place === b.place || a.place === null || b.place === null) return true;
  return isIn(a.place, b.place, places) || isIn(b.place, a.place, places);
}

function isIn(inner: string, outer: string, places: Places): boolean {
  let at = places.get(inner)?.within ?? null;
  for (let depth = 0; at !== null && depth < 4; depth += 1) {
    if (at === outer) return places.get(outer)?.precision !== "country";
    at = places.get(at)?.within ?? null;
  }
  return false;
}

function bySource(events: readonly Event[]): Event[][] {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    const { source } = event.quote;
    found.set(source, [...(found.get(source) ?? []), event]);
  }
  return [...found.values()];
}

/** A denial answers the nearest event of its report that its own words name. */
function linkDenials(events: readonly Event[], link: Link) {
  events.forEach((event, at) => {
    if (event.stance !== "denies") return;
    const words = stems(event.quote.exact);
    const near = events
      .slice(Math.max(0, at - REACH), at + REACH + 1)
      .filter((other) => other.stance !== "denies" && sharesWord(words, stems(other.what)));
    const distance = (other: Event) => Math.abs(other.quote.start - event.quote.start);
    const [nearest] = near.sort((a, b) => distance(a) - distance(b));
    if (nearest) link(event, nearest);
  });
}

const DEEDS =
  /^(?:strike|attack|bomb|raid|shell|kill|clash|assault|offensive|explosion|blast|massacre|abduct|kidnap|arrest|ambush|shoot|incursion|invasion|withdraw|advance|captur|seiz|fire|death|protest|breach|violation|use)/;

/** The deeds that some words name. */
const stems = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => DEEDS.exec(word)?.[0] ?? []),
  );

const sharesWord = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some((word) => b.has(word));

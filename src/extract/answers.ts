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
  const link = (from: Statement, to: Statement) => push(found, from.id, to.id);
  const byId = new Map(places.map((place) => [place.id, place]));
  const figures = new Map<string, Claimed[]>();
  const events = new Map<string, Event[]>();
  for (const one of statements) {
    if (one.kind === "event") push(events, one.quote.source, one);
    else if (one.measure !== "countries") push(figures, kindOf(one), claimed(one));
  }
  for (const group of figures.values()) linkFigures(group, byId, link);
  for (const report of events.values()) linkDenials(report, link);
  return found;
}

type Link = (from: Statement, to: Statement) => void;
type Places = ReadonlyMap<string, Place>;

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Farther apart than this many statements of a kind, two are not compared: this keeps long texts linear. */
const REACH = 40;

/** Figures of one report that count the same thing in the same country are compared. */
const kindOf = ({ quote, measure, unit, country }: Figure): string =>
  `${quote.source} ${country} ${unit} ${measure}`;

/** A figure with what is compared of it, worked out once. */
type Claimed = { figure: Figure; head: string | null; period: Period | null };

const claimed = (figure: Figure): Claimed => ({
  figure,
  head: headOf(figure.who),
  period: figure.when === null ? null : parsePeriod(figure.when),
});

function linkFigures(group: readonly Claimed[], places: Places, link: Link) {
  group.forEach((one, at) => {
    const { figure } = one;
    const others: Figure[] = [];
    const past = Math.min(group.length, at + REACH + 1);
    for (let near = Math.max(0, at - REACH); near < past; near += 1) {
      const other = group[near];
      if (other && isRival(one, other, places)) others.push(other.figure);
    }
    const claims = others.filter(({ stance }) => stance !== "denies");
    const same = figure.stance === "denies" ? claims.filter((c) => sameEnds(figure, c)) : [];
    for (const claim of same.length > 0 ? same : claims) link(figure, claim);
  });
}

function isRival(one: Claimed, other: Claimed, places: Places): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a === b || a.speaker === b.speaker) return false;
  if (a.stance !== "denies" && b.stance !== "denies" && sameEnds(a, b)) return false;
  if (one.head !== null && other.head !== null && one.head !== other.head) return false;
  return sameTime(one.period, other.period) && samePlace(a, b, places);
}

const sameEnds = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  a.low === b.low && a.high === b.high;

const ANYBODY = new Set(
  "people persons others bodies victims dead killed casualties more".split(" "),
);

/** The last word of who is counted; null: it leaves open who they are. */
function headOf(who: string | null): string | null {
  const head = who?.toLowerCase().split(/\s+/).at(-1) ?? null;
  return head === null || ANYBODY.has(head) ? null : head.replace(/s$/, "");
}

/** Days that the dates of one happening may be long, and that may lie between them. */
const SHORT = 31;
const NEAR = 1;

function sameTime(x: Period | null, y: Period | null): boolean {
  if (!x || !y) return isShort(x) && isShort(y);
  if (x.start === y.start && x.end === y.end) return true;
  if (!isShort(x) || !isShort(y)) return false;
  return (x.start ?? 0) <= (y.end ?? 0) + NEAR && (y.start ?? 0) <= (x.end ?? 0) + NEAR;
}

const isShort = (period: Period | null): boolean =>
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

import { authority } from "./authority.ts";
import { isCounter, isCounting } from "./counting.ts";
import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import { finest, isApart } from "./finest.ts";
import type { PlaceMention } from "./located.ts";
import { isPerson } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import { isOfCrime } from "./ofCrime.ts";
import { peoplesSide } from "./peoplesSide.ts";
import { whereClause } from "./whereClause.ts";

/** Where what is counted happened. */
export type Setting = {
  place: string | null;
  /** ISO 3166-1 alpha-2; null: none or several. */
  country: string | null;
  /** Where its own sentence names the place, half-open; null: it does not. */
  span: [number, number] | null;
};

/** The place that a count's own clause names; null: it names none. `until`: first token of the next number. */
export function settingOf(named: Named, count: Count, until: number): Setting | null {
  const { span } = count;
  const from = span.next;
  const isRecorded = isCounting(named.tokens, count) || isSent(named.tokens, count);
  const usable = named.places.filter(
    (mention) =>
      !isApart(mention) ||
      (mention.role === "actor" && (isRecorded || isCounter(named.tokens, mention))),
  );
  const inside = usable.filter(({ first }) => first >= from && first < until);
  const before = usable.filter(({ last }) => last < span.from).reverse();
  const beyond = usable.filter(({ first }) => first >= until);
  const near = inside.find(
    (mention) =>
      isAfter(named, mention, from, count.measure) &&
      !isOfCrime(named.tokens, count, mention.first),
  );
  const counter = near !== undefined && isTimed(named.tokens, from, near.first);
  const found =
    (isThere(named.tokens, from, until)
      ? named.places.findLast(({ last }) => last < span.from)
      : undefined) ??
    (counter ? before.find((mention) => isCounter(named.tokens, mention)) : undefined) ??
    near ??
    whereClause(named, count) ??
    before.find((mention) => isBefore(named, mention, count, isRecorded)) ??
    beyond.find(
      (mention) =>
        isShared(named, from, mention.first) && isAfter(named, mention, from, count.measure),
    );
  return (
    peoplesSide(named, count) ??
    (found === undefined ? authority(named, count) : finest(named, found))
  );
}

/** "Britain sent 16 observers": of whom they are. */
const isSent = (tokens: Named["tokens"], { span, who }: Count): boolean =>
  who !== null &&
  isPerson(form(tokens, who.head)) &&
  /^(?:sent|dispatched|deployed|seconded|contributed)$/.test(form(tokens, span.from - 1));

/** "70 people died there", not "there were". */
function isThere(tokens: Named["tokens"], from: number, until: number): boolean {
  for (let at = from; at < Math.min(until, from + REACH); at += 1)
    if (form(tokens, at) === "there")
      return !/^(?:is|are|was|were|ha[sd]|have|will)$/.test(form(tokens, at + 1));
  return false;
}

/** "since October 8 last year, when Hezbollah began to fire at Israel": of the time, and not of the count. */
function isTimed(tokens: Named["tokens"], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (form(tokens, at) === "since") return true;
  return false;
}

/** "killed five and wounded 110 in Kabul": what is said of the next number is said of this one. */
function isShared({ tokens }: Named, from: number, until: number): boolean {
  if (until - from > SHARED) return false;
  for (let at = from; at < until; at += 1)
    if (/^(?:;|:|after|while|before|but|since|them|whom)$/.test(form(tokens, at))) return false;
  return true;
}

const SHARED = 30;
const PREPOSITIONS = new Set(
  "in at near around on off outside across inside of from to into throughout over between along within neighbouring crossing".split(
    " ",
  ),
);
const TELLING = new Set(
  "said told says reports reached phone telephone reporters journalists based reported spoke speaking tells announced conference signed agreed talks met meeting summit".split(
    " ",
  ),
);
const STOPS = new Set(
  "since after when before as by with that who which against and said while than for".split(" "),
);
const REACH = 6;
const FAR = 50;

/** "in Goma, Congo": what follows the comma goes on with the place before it. */
const isAppended = (places: Named["places"], comma: number, first: number): boolean =>
  comma === first - 1 && places.some(({ last }) => last === comma - 1);

/** "in the town of Haflong", not "Kabul police said", nor "told reporters in Geneva". */
function isAfter(
  { tokens, places, entry }: Named,
  { first, last, place }: PlaceMention,
  floor: number,
  measure: string,
): boolean {
  const isTown = (id: string) => floor > 0 && entry(id)?.precision !== "country";
  for (let at = floor; floor > 0 && at < first; at += 1)
    if (form(tokens, at) === ";" || at > floor + FAR) return false;
  for (let at = last + 1; at < last + 4; at += 1) {
    if (TELLING.has(form(tokens, at))) return false;
    if (tokens[at]?.kind !== "word" || PREPOSITIONS.has(form(tokens, at))) break;
  }
  for (let at = first - 1; at >= Math.max(floor, first - REACH); at -= 1) {
    const word = form(tokens, at);
    if (/^[;:]$/.test(word) || (word === "," && !isAppended(places, at, first)) || STOPS.has(word))
      return false;
    if (NEAR.test(word) && at < first - 2) return false;
    if (word === "of" && at > floor && !isPlaced(tokens, at)) return false;
    if (word === "to" && (isSome(form(tokens, at - 1)) || (floor > 0 && !MOVED.has(measure))))
      return false;
    if (word === "from" && !MOVED.has(measure) && !(at === floor && isTown(place))) return false;
    if (PREPOSITIONS.has(word)) return !TELLING.has(form(tokens, at - 1));
  }
  return false;
}

/** "fled, most of them to Chad": that is told of some. */
const isSome = (before: string): boolean => /^(?:them|mostly|mainly|others|many)$/.test(before);

const MOVED = new Set(
  "evacuated arrived displaced deported released deployed rescued refugees migrants".split(" "),
);
const NEAR = /^(?:to|from|into|of)$/;

/** "in the north of Mali", not "the leaders of Mali". */
const isPlaced = (tokens: Named["tokens"], at: number): boolean =>
  [1, 2, 3, 4, 5].some((n) =>
    /^(?:in|at|near|around|on|outside|across|inside)$/.test(form(tokens, at - n)),
  );

/** A country that acts, "Russia handed over 90", is no setting; "in Russia", "Russia's south" and towns are. */
function isBefore(
  named: Named,
  mention: PlaceMention,
  { span, measure }: Count,
  isRecorded: boolean,
): boolean {
  const { tokens, entry } = named;
  if (isAfter(named, mention, 0, measure)) return true;
  if (isCounter(tokens, mention)) return true;
  const isTold = [1, 2, 3].some((n) => TELLING.has(form(tokens, mention.last + n)));
  const isApart = PREPOSITIONS.has(form(tokens, mention.first - 1));
  if (isTold || (isApart && TELLING.has(form(tokens, mention.first - 2)))) return false;
  if (entry(mention.place)?.precision !== "country") return true;
  const next = form(tokens, mention.last + 1);
  const isListed = /^(?:for|with|at)$/.test(next) && tokens[mention.last + 2]?.kind === "number";
  if (
    isListed ||
    isRecorded ||
    mention.last + 1 === span.from ||
    tokens[mention.last + 1]?.kind === "number" ||
    next === "(" ||
    next === ":"
  )
    return true;
  return form(tokens, mention.last).endsWith("'s") || form(tokens, mention.last + 1) === "'s";
}

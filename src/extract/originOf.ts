import { countryAt, listFrom, type Named, type Spot } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { PlaceMention } from "./located.ts";
import { nationalOf } from "./nationalOf.ts";
import { form } from "./neighbours.ts";
import { ORIGINATING, type Origin, originIn } from "./origin.ts";
import type { Token } from "./tokens.ts";

/** The origins that a count names: one a figure. "3,000 each from A and B" has two; []: none named. */
export function originsOf(named: Named, count: Count, floor: number): Origin[] {
  const { tokens } = named;
  const isOrigin = ORIGINATING.has(count.measure);
  const after = fromAfter(named, count);
  if (after.length > 0) return after;
  const home = count.measure === "returned" ? homeAfter(named, count) : null;
  if (home !== null) return [originIn(home)];
  const people = nationalOf(named, count, isOrigin);
  if (people !== null) return [people];
  const isEach = form(tokens, count.span.from - 1) === "each" || hasEach(tokens, count);
  if (!isOrigin && !isEach) return [];
  const before = namedBefore(named, count, floor);
  if (before.length > 1 && !isEach) return [SEVERAL];
  return before.map(originIn);
}

const SEVERAL: Origin = { country: null, place: null, span: null };

const COMING = new Set(
  "each had have has were was are is came come coming hailed hail originally all both mostly citizens those of them whom".split(
    " ",
  ),
);

/** "N (people) (each) (came) from A, B and C". */
function fromAfter(named: Named, { span, who, measure, rule }: Count): Origin[] {
  const { tokens, peoples } = named;
  let at = who !== null && who.first >= span.next ? who.last + 1 : span.next;
  let isEach = false;
  for (let n = 0; n < 5 && COMING.has(form(tokens, at)); n += 1, at += 1)
    isEach ||= form(tokens, at) === "each";
  const isTold = who === null || /^(?:are|were|all|mostly)$/.test(form(tokens, at - 1));
  const people = isTold ? peoples.find(({ first }) => first === at) : undefined;
  if (people) return [{ country: people.country, place: null, span: [people.start, people.end] }];
  const left = leaving(named, at);
  if (left !== null) return [originIn(left)];
  if (measure === "returned" && rule === "object") return [];
  if (
    measure === "returned" &&
    /^(?:returnees?|returned|returning|back|home)$/.test(form(tokens, at - 1))
  )
    return [];
  const isFor = ORIGINATING.has(measure) && form(tokens, at) === "for";
  if (form(tokens, at) !== "from" && !isFor) return [];
  const spots = listFrom(named, homeOf(tokens, at + 1));
  const [first] = spots;
  if (first === undefined) return [];
  if (spots.length > 1 && !isEach) return [SEVERAL];
  return spots.map(originIn);
}

/** "from the mountain town of Isfara". */
function homeOf(tokens: readonly Token[], from: number): number {
  if (form(tokens, from) !== "the") return from;
  for (let at = from + 2; at < from + 5; at += 1) if (form(tokens, at) === "of") return at + 1;
  return from;
}

/** "have left Belgium for the war". */
function leaving(named: Named, from: number): Spot | null {
  for (let at = from; at < from + 4; at += 1)
    if (LEAVES.has(form(named.tokens, at))) return countryAt(named, at + 1);
  return null;
}

const LEAVES = new Set(["left", "leave", "leaving"]);

/** "has returned to the United States", "110 in Kosovo". */
function homeAfter(named: Named, { span }: Count): Spot | null {
  const { tokens } = named;
  for (let at = span.next; at < span.next + 12; at += 1) {
    const isNext = at === span.next && form(tokens, at) === "in";
    const isHome = /^(?:returned|back|home|return)$/.test(form(tokens, at - 1));
    if (!isNext && !(isHome && /^(?:to|in)$/.test(form(tokens, at)))) continue;
    return countryAt(named, form(tokens, at + 1) === "the" ? at + 2 : at + 1);
  }
  return null;
}

/** "Of the Belgian returnees, 46 …". */
export function openingPeople(
  { tokens, peoples }: Named,
  { span, sentence, who }: Count,
): Origin | null {
  const { opens } = sentence;
  if (who !== null || form(tokens, opens) !== "of" || span.from - opens > 45) return null;
  const people = peoples.find(({ first }) => first > opens && first < opens + 4);
  return people ? { country: people.country, place: null, span: [people.start, people.end] } : null;
}

const hasEach = (tokens: readonly Token[], { span, who }: Count): boolean => {
  const at = who !== null && who.first >= span.next ? who.last + 1 : span.next;
  if (form(tokens, at) === "each" || form(tokens, at) === "apiece") return true;
  return [2, 3, 4].some((n) => form(tokens, span.from - n) === "each");
};

const ELSEWHERE = /^(?:in|to|for|into|towards?|inside|against|over|across|of)$/;
const ABROAD = /^(?:from|for|against|over|across|of)$/;

/** The country, or the list of them, named last before a number and after the one before it: "Jordan with about 2,000". */
function namedBefore(named: Named, { span, measure }: Count, floor: number): Spot[] {
  const { tokens, places } = named;
  const found: Spot[] = [];
  for (let n = places.length - 1; n >= 0; n -= 1) {
    const mention = places[n] as PlaceMention;
    if (mention.first < floor) break;
    if (mention.last >= span.from) continue;
    const spot = countryAt(named, mention.first);
    const isElsewhere = measure === "returned" ? ABROAD : ELSEWHERE;
    const next = found[0];
    if (next !== undefined && !isJoined(tokens, mention.last + 1, next.first)) break;
    const before = leadOf(tokens, mention.first);
    if (
      spot === null ||
      isGoal(tokens, mention.first) ||
      (isElsewhere.test(before) && !/^(?:ahead|front)$/.test(form(tokens, mention.first - 2)))
    ) {
      if (next !== undefined && next.first > mention.last + 2) break;
      found.length = 0;
      continue;
    }
    found.unshift(spot);
  }
  return found;
}

/** The word before a place, over article and adjective: "in neighbouring Libya". */
function leadOf(tokens: readonly Token[], first: number): string {
  const before = form(tokens, first - 1);
  return /^(?:the|neighbou?ring|nearby)$/.test(before) ? form(tokens, first - 2) : before;
}

/** "have gone to Syria", "are fighting in Iraq". */
const isGoal = (tokens: readonly Token[], first: number): boolean =>
  /^(?:gone|went|going|go|travell?ed|travell?ing|fight|fighting|fought|joined)$/.test(
    form(tokens, first - 2),
  );

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1)
    if (!/^(?:,|and|the|or)$/.test(form(tokens, at))) return false;
  return true;
}

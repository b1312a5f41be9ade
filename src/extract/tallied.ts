import type { Carried } from "./continued.ts";
import { countedNoun } from "./countedNoun.ts";
import { countedBy, isPerson, isPlural, singular } from "./measureNouns.ts";
import { STATES } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import { COUNTABLE } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";

const REACH = 30;

/** What a bare number counts by the noun before it: "a toll of 12", "the number of wounded rose to 40"; null: nothing. */
export const tallied = (stretch: Stretch, span: NumberSpan): Carried | null =>
  toll(stretch, span) ??
  numberOf(stretch, span) ??
  putAt(stretch, span) ??
  bracketed(stretch, span) ??
  trend(stretch, span);

/** "The death toll rose to 18", "put the toll at 19". */
function toll({ tokens, first }: Stretch, { from }: NumberSpan): Carried | null {
  for (let at = from; at >= first && at > from - REACH; at -= 1) {
    const word = form(tokens, at);
    if (word === "crowd" || word === "attendance" || word === "population") {
      const measure = word === "population" ? "inhabitants" : "present";
      return { measure, unit: "people", rule: "toll", who: null };
    }
    if (word === "toll" || word === "tolls") {
      const kind = form(tokens, at - 1);
      const measure = kind === "injury" ? "wounded" : kind === "casualty" ? "casualties" : "killed";
      return { measure, unit: "people", rule: "toll", who: null };
    }
    if (word === ";" || (at < from - 1 && tokens[at]?.kind === "number")) return null;
  }
  return null;
}

const TALLIES = new Set(["number", "numbers", "total", "tally"]);

/** "The number of foreigners who had travelled to … at some 39,000". */
function numberOf(stretch: Stretch, span: NumberSpan): Carried | null {
  const { tokens, first, last, opens } = stretch;
  for (let at = span.from - 2; at >= first && at > span.from - 24; at -= 1) {
    if (!TALLIES.has(form(tokens, at))) continue;
    if (form(tokens, at + 1) !== "of") return null;
    const noun = countedNoun(tokens, { next: at + 2, value: null }, last, opens);
    const state = stateBetween(stretch, at + 2, span.from - 1);
    const head = noun === null ? "" : form(tokens, noun.head);
    const plain = countedBy(head);
    if (noun === null && state === null) return null;
    const unit = noun === null || isPerson(head) ? "people" : head;
    return {
      measure: state ?? plain?.measure ?? head,
      unit: plain?.unit ?? unit,
      rule: "number-of",
      who: noun,
    };
  }
  return null;
}

/** "put the dead at 10 and the injured at eight", "the strength of the attackers at 20". */
function putAt({ tokens, first }: Stretch, { from }: NumberSpan): Carried | null {
  const sign = form(tokens, from - 1) === '"' ? from - 2 : from - 1;
  if (form(tokens, sign) !== "at") return null;
  let told: Carried | null = null;
  for (let at = sign - 1; at >= first && at > sign - REACH; at -= 1) {
    const word = form(tokens, at);
    if (/^(?:put|puts|putting|estimated?|estimates|gave|gives)$/.test(word)) return told;
    if (told !== null) continue;
    if (tokens[at]?.kind === "number") return null;
    const measure = STATES.get(word) ?? countedBy(word)?.measure;
    if (measure !== undefined) told = { measure, unit: "people", rule: "put-at", who: null };
  }
  return null;
}

/** "jihadists (3,417)", "the most fighters, about 3,000,". */
function bracketed({ tokens, first }: Stretch, { from, next }: NumberSpan): Carried | null {
  const at = from - 2;
  const head = form(tokens, at);
  const sign = form(tokens, from - 1);
  const isAside = sign === "(" || (sign === "," && /^[,.;]$/.test(form(tokens, next)));
  if (!isAside || at < first || !isPerson(head) || !/s$/.test(head)) return null;
  const plain = countedBy(head);
  const who = { first: at, last: at, head: at, isPart: false, isAnaphor: false };
  return { measure: plain?.measure ?? head, unit: "people", rule: "bracketed", who };
}

const CHANGES = new Set(
  "rose risen fell fallen climbed increased decreased dropped jumped grew grown reached stood stands totalled totaled numbered surged doubled declined number came comes amounts amounted totals".split(
    " ",
  ),
);

/** "whose fighters number some 3,000". */
const isNumbering = (verb: string): boolean => /^number(?:ed)?$/.test(verb);
const isThose = (word: string): boolean => isPlural(word) && isPerson(word);

const isTrending = (word: string): boolean =>
  isPlural(word) && (word === "departures" || COUNTABLE.has(singular(word)));

/** "Murders in Mexico rose by 16.2% to 10,301": the subject is counted. */
function trend({ tokens, first }: Stretch, { from }: NumberSpan): Carried | null {
  let verb = from - 1;
  while (verb > first && verb > from - 10 && !CHANGES.has(form(tokens, verb))) verb -= 1;
  if (!CHANGES.has(form(tokens, verb))) return null;
  for (let at = Math.max(first, verb - 10); at < verb; at += 1) {
    const word = form(tokens, at);
    const isOwn =
      isTrending(word) || (verb === from - 1 && isNumbering(form(tokens, verb)) && isThose(word));
    const plain = countedBy(word) ?? (isOwn ? { measure: word, unit: word } : null);
    const who = { first: at, last: at, head: at, isPart: false, isAnaphor: false };
    if (plain !== null) return { ...plain, rule: "trend", who };
  }
  return null;
}

import { type Clause, isRelative } from "./clauses.ts";
import { isPaper } from "./papers.ts";
import type { Reading } from "./reading.ts";
import { clauseAt, type SentenceParts } from "./sentenceParts.ts";
import { timedNoun } from "./timedNoun.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isReaction, isSaying, isState } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

/** What a time is the time of. */
export type Governor = {
  verb: Verb | null;
  /** Index of a noun of happening that the time stands at: "Sunday's vote", "an assault in Ghazni in August 2018". */
  noun: number | null;
  clause: Clause;
};

/** The verb or noun that a time belongs to; null: the sentence has none. */
export function governor(reading: Reading, parts: SentenceParts, time: TimeSpan): Governor | null {
  const noun = timedNoun(reading, parts, time);
  const clause = home(parts, time);
  const named = noun && { verb: null, noun: noun.at, clause };
  if (noun?.attributive) {
    const verb = isInside(reading.tokens, time) ? null : verbOf(parts, noun.at);
    return verb && !prefersNoun(verb) ? { verb, noun: noun.at, clause } : named;
  }
  const verb = timedVerb(reading, parts, time);
  if (verb === null) return named;
  const isLater = isWhen(reading.tokens, verb, time);
  if (noun && !isLater && (prefersNoun(verb) || isApart(reading.tokens, verb, noun.at)))
    return named;
  return { verb, noun: noun?.at ?? null, clause: clauseAt(parts, verb.last) ?? clause };
}

/** "the toll from Friday's bombing rose": the noun is not what the verb is told of. */
const isInside = (tokens: Reading["tokens"], { first }: TimeSpan) =>
  INSIDE.has(tokens[first - (tokens[first - 1]?.form === "the" ? 2 : 1)]?.form ?? "");
const INSIDE = new Set(["of", "from", "in", "for", "over", "after", "behind"]);

/** The verb that a noun is the subject of, right after it. */
const verbOf = ({ verbs }: SentenceParts, noun: number): Verb | null =>
  verbs.find(({ first, finite }) => finite && first === noun + 1) ?? null;

/** Whether the verb comes after the noun, or a dash or semicolon stands between: "including, – the attack on Sunday". */
function isApart(tokens: Reading["tokens"], verb: Verb, noun: number): boolean {
  if (verb.first > noun) {
    for (let at = noun + 1; at < verb.first; at += 1) if (tokens[at]?.form === ",") return true;
    return false;
  }
  for (let at = Math.max(verb.last, noun - NEAR); at < noun; at += 1)
    if (APART.has(tokens[at]?.form ?? "")) return true;
  return false;
}

const NEAR = 12;
const APART = new Set("– — - ; ( including after before since following over despite".split(" "));

const prefersNoun = ({ key, mood, negated }: Verb) =>
  isSaying(key) || isState(key) || isReaction(key) || !MOODS.has(mood) || negated;
const MOODS: ReadonlySet<Verb["mood"]> = new Set(["real", "possible"]);

const home = (parts: SentenceParts, { first, last }: TimeSpan): Clause =>
  clauseAt(parts, first) ?? { first, last, opener: null, verbs: [] };

function timedVerb({ tokens }: Reading, parts: SentenceParts, time: TimeSpan): Verb | null {
  const clause = home(parts, time);
  const inside = parts.verbs.find(({ first, last }) => first < time.first && time.last < last);
  if (inside) return inside;
  const after = parts.verbs.find(({ first }) => first > time.last);
  const before = parts.verbs.findLast(({ last }) => last < time.first);
  if (time.rule === "counted")
    return parts.verbs.find(({ first, finite }) => finite && first > time.last) ?? null;
  if (before && isSaying(before.key) && time.first - before.last <= AT_SAYING) return before;
  const isLoose = time.kind === "since" || !before || isState(before.key) || before.key === "came";
  if (isLoose && after && isWhen(tokens, after, time)) return after;
  if (before?.finite && isSince(tokens, clause, before, time)) return before;
  if (after?.finite && isOpening(tokens, time)) return after;
  const own = before && before.first >= clause.first ? before : null;
  if (own?.finite) return climbed(tokens, parts, own);
  if (after && isNext(tokens, after, time)) return after;
  if (own) return climbed(tokens, parts, own);
  if (isFront(tokens, clause, time)) return fronted(parts, time) ?? before ?? null;
  if (before && isSaying(before.key) && time.first - before.last <= BY_SAYING) return before;
  return clause.verbs.find(({ finite }) => finite) ?? null;
}

/**
 * What is told in passing leaves the time to the verb before it: "conducted 23 strikes consisting of 61 engagements
 * yesterday", "denied it in a statement posted on Sunday"; not what is told "according to data released on Sunday".
 */
function climbed(tokens: Reading["tokens"], { verbs }: SentenceParts, verb: Verb): Verb | null {
  const passing = isState(verb.key) ? !verb.finite : isPaper(tokens, verb);
  if (!passing) return verb;
  for (let at = verb.first - 1; at > verb.first - NEAR && at >= 0; at -= 1)
    if (tokens[at]?.form === "according") return null;
  return verbs.findLast(({ last, finite }) => finite && last < verb.first) ?? verb;
}

/** Tokens between a saying and its time: "said late on Monday", "told reporters in Geneva on Monday". */
const AT_SAYING = 3;
const BY_SAYING = 8;

/** "since December 2006, when he sent the army": the time of what follows. */
function isWhen(tokens: Reading["tokens"], { first }: Verb, { last }: TimeSpan): boolean {
  const at = tokens[last + 1]?.form === "," ? last + 2 : last + 1;
  return tokens[at]?.form === "when" && first - at <= WHEN_REACH;
}

/** "who had been trapped since Monday were brought out": the time of what stands before it, and no new clause. */
const isSince = (tokens: Reading["tokens"], { first }: Clause, { last }: Verb, time: TimeSpan) =>
  time.kind === "since" &&
  first >= time.first - 1 &&
  first - last <= SINCE_REACH &&
  tokens[first - 1]?.form !== "," &&
  tokens[time.last + 1]?.form !== ",";

const SINCE_REACH = 16;

/** "and on Sunday, helicopters dropped": the time of what follows. */
function isOpening(tokens: Reading["tokens"], { first, last }: TimeSpan): boolean {
  const at = FRONT.has(tokens[first - 1]?.form ?? "") ? first - 2 : first - 1;
  return tokens[last + 1]?.form === "," && LINKS.has(tokens[at]?.form ?? "");
}

const LINKS = new Set(["and", "but", "while"]);
const WHEN_REACH = 8;
const FRONT = new Set(
  "on in at late early also then and but , since until that when while by earlier later just only".split(
    " ",
  ),
);

/** Whether a time opens its clause. */
function isFront(tokens: Reading["tokens"], clause: Clause, time: TimeSpan): boolean {
  for (let at = clause.first; at < time.first; at += 1)
    if (!FRONT.has(tokens[at]?.form ?? "")) return false;
  return true;
}

function isNext(tokens: Reading["tokens"], { first, finite }: Verb, { last }: TimeSpan): boolean {
  if (!finite) return false;
  for (let at = last + 1; at < first; at += 1)
    if (!(tokens[at]?.form.endsWith("ly") || tokens[at]?.form === "also")) return false;
  return true;
}

/** The verb that a time at the beginning of a clause looks forward to, over the relative clauses between. */
function fronted({ verbs, clauses }: SentenceParts, time: TimeSpan): Verb | null {
  const later = verbs.filter(({ first, finite }) => first > time.last && finite);
  const main = later.find(({ last }) => {
    const clause = clauses.find((one) => one.first <= last && last <= one.last);
    return clause !== undefined && (!isRelative(clause) || clause.first <= time.first);
  });
  return main ?? later[0] ?? null;
}

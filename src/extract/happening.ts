import { nounFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import { DETERMINER, PREPOSITION } from "./kinds.ts";
import { isNews } from "./news.ts";
import { isPaper } from "./papers.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import { isCompared, isRanked, isStatistic } from "./statistics.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isPlan, isQuoted, isSaying, isState, looksAhead } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";
import { isKind, isVoice } from "./wordKinds.ts";

/** The rule by which what a time is the time of is an event; null: it is none. */
export function happening(
  context: Context,
  parts: SentenceParts,
  governor: Governor,
  time: TimeSpan,
): string | null {
  const { reading } = context;
  if (!isDated(time, parts.sentence.story.published)) return null;
  if (isCompared(reading.tokens, parts, time)) return null;
  const { verb, noun, clause } = governor;
  if (noun !== null && verb === null)
    return isPlanned(parts, time) || isOpen(time, noun) || isRanked(reading.tokens, noun)
      ? null
      : "dated-noun";
  if (noun === null && (isOf(reading.tokens, time) || isAttribute(reading.tokens, time)))
    return null;
  if (verb === null || isQuotedDay(reading.tokens, parts, time)) return null;
  if (time.kind === "since" && clause.opener !== "when" && !isEnded(reading.tokens, governor))
    return null;
  if (isDenied(reading.tokens, governor) || isPerfect(reading.tokens, verb, time)) return null;
  if (verb.negated || verb.mood === "ahead" || CONDITIONS.has(clause.opener ?? "")) return null;
  if (isSaying(verb.key) && !verb.passive && !isClaim(reading.tokens, verb))
    return isNews(context, parts, verb, time);
  if (isPostposed(reading.tokens, parts, verb)) return "report-as-news";
  if (verb.mood === "infinitive" && isAhead(reading.tokens, parts, verb)) return null;
  if (isPlan(verb.key) && verb.passive) return null;
  if (isState(verb.key) || verb.key === "built")
    return isNamed(reading, governor) ? "dated-state" : null;
  if ((isQuoted(verb.key) && verb.passive) || isPaper(reading.tokens, verb)) return null;
  if (isStatistic(reading.tokens, parts, governor, time))
    return noun === null || noun > verb.first || isCounted(reading.tokens, noun)
      ? null
      : "dated-noun";
  return verb.finite ? "dated-clause" : "dated-participle";
}

/** "12 soldiers died, the army announced on Monday": with nothing of its own. */
function isPostposed(
  tokens: Reading["tokens"],
  { clauses, times, sentence }: SentenceParts,
  { first, last, passive, key }: Verb,
): boolean {
  if (passive || !isVoice(key) || !clauses[0]?.verbs.some((one) => one.last < first)) return false;
  const time = times.find((one) => one.first > last && one.first <= last + 2);
  const next = tokens[(time?.last ?? last) + 1];
  return next === undefined || next.start >= sentence.end || /^(?:[.,;]|with)$/.test(next.form);
}

/** "the riots of 2011", but not "the early hours of Thursday". */
const isOf = (tokens: Reading["tokens"], { first }: TimeSpan) =>
  tokens[first - 1]?.form === "of" && !HOURS.has(tokens[first - 2]?.form ?? "");
/** "a 2013 sit-in": a year that is part of a name. */
const isAttribute = (tokens: Reading["tokens"], { first, last, granularity }: TimeSpan) =>
  granularity === "year" &&
  first === last &&
  isKind(tokens[first - 1]?.form ?? "", DETERMINER) &&
  tokens[last + 1]?.kind === "word" &&
  !isKind(tokens[last + 1]?.form ?? "", PREPOSITION);
const HOURS = new Set("hours night morning evening afternoon start beginning end".split(" "));

/** "with the situation today", in somebody's words. */
function isQuotedDay(tokens: Reading["tokens"], { sentence }: SentenceParts, { first }: TimeSpan) {
  if (tokens[first]?.form !== "today") return false;
  let marks = 0;
  for (let at = sentence.opens; at < first; at += 1) if (tokens[at]?.form === '"') marks += 1;
  return marks % 2 === 1;
}

/** "has been cut off since May", "a crossing closed since 2015": what began then, but no count. */
function isEnded(tokens: Reading["tokens"], { verb, clause }: Governor): boolean {
  if (verb === null || isState(verb.key)) return false;
  const isReduced = verb.first === verb.last && tokens[verb.last + 1]?.form === "since";
  if (!verb.passive && !isReduced) return false;
  const least = isReduced ? verb.first - SUBJECT : clause.first;
  for (let at = verb.first - 1; at >= least && tokens[at]?.form !== ","; at -= 1)
    if (tokens[at]?.kind === "number") return false;
  return true;
}

/** "since 2012", where "since Monday's attack" is not. */
const isOpen = ({ kind, first }: TimeSpan, noun: number) => kind === "since" && noun < first;

/** "No claims were reported", "No one was hurt". */
function isDenied(tokens: Reading["tokens"], { verb, clause }: Governor): boolean {
  const past = Math.min(verb?.first ?? clause.last, clause.first + SUBJECT);
  for (let at = clause.first; at < past; at += 1) if (NONE.has(tokens[at]?.form ?? "")) return true;
  return false;
}

const SUBJECT = 4;
const NONE = new Set(["no", "none", "nobody", "neither", "nothing"]);

/** "Three years later, he has changed much": what has happened is not of that time. */
const isPerfect = (tokens: Reading["tokens"], { first, passive }: Verb, time: TimeSpan) =>
  HAVE.has(tokens[first]?.form ?? "") && !passive && time.rule === "anaphora";
const HAVE = new Set(["has", "have"]);

/** "claimed responsibility for the attack", "wrote to 57 states": that is done, not only said. */
function isClaim(tokens: Reading["tokens"], { key, last }: Verb): boolean {
  if (key === "wrote") return tokens[last + 1]?.form === "to";
  return tokens[last + 1]?.form === "responsibility";
}

/** "312 deaths". */
const isCounted = (tokens: Reading["tokens"], noun: number) =>
  tokens[noun - 1]?.kind === "number" || tokens[noun - 2]?.kind === "number";

const CONDITIONS = new Set(["if", "unless", "whether"]);

/** Whether a time is a date that has come when the report was written. */
function isDated({ edtf, kind, rule }: TimeSpan, published: string | null): boolean {
  if (
    edtf === null ||
    rule === "decade" ||
    kind === "until" ||
    kind === "duration" ||
    rule === "by"
  )
    return false;
  if (edtf.includes("..")) return kind === "since";
  const from = edtf.split("/")[0]?.replace(/[~?%]/g, "") ?? "";
  return published === null || from <= published.slice(0, from.length);
}

/** "planned to meet", "were to open". */
function isAhead(tokens: Reading["tokens"], { verbs }: SentenceParts, verb: Verb): boolean {
  if (looksAhead(tokens[verb.first - 1]?.form ?? "")) return true;
  const before = verbs.findLast(({ last }) => last < verb.first && verb.first - last <= 6);
  if (before === undefined || looksAhead(before.key) || isSaying(before.key)) return true;
  return BE.has(before.key) && before.last === verb.first - 1;
}

const BE = new Set(["is", "are", "was", "were"]);

const isPlanned = ({ verbs }: SentenceParts, time: TimeSpan) =>
  verbs.some(({ mood, last }) => mood === "ahead" && Math.abs(last - time.first) <= 4);

/** "was the target of a suicide attack", "There was an explosion": a state that names what happened. */
function isNamed({ tokens }: Reading, { verb, clause }: Governor): boolean {
  if (verb === null) return false;
  if (verb.key === "lasted") return isLasting(tokens, clause, verb);
  if (!PLAIN.has(verb.key) || tokens[verb.last + 1]?.kind === "number") return false;
  for (let at = verb.last + 1; at <= Math.min(clause.last, verb.last + 12); at += 1)
    if (tokens[at]?.kind === "word" && nounFamily(tokens[at]?.form ?? "") !== null) return true;
  return false;
}

/** "The siege of Homs lasted from". */
function isLasting(tokens: Reading["tokens"], { first }: Governor["clause"], verb: Verb): boolean {
  for (let at = first; at < verb.first; at += 1)
    if (nounFamily(tokens[at]?.form ?? "") !== null) return true;
  return false;
}

const PLAIN = new Set(["was", "were", "had"]);

import { nounFamily } from "./eventNouns.ts";
import type { Governor } from "./governor.ts";
import { isNews } from "./news.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isSaying, isState, looksAhead } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

/** The rule by which what a time is the time of is an event; null: it is none. */
export function happening(
  reading: Reading,
  parts: SentenceParts,
  governor: Governor,
  time: TimeSpan,
): string | null {
  if (!isDated(time, parts.sentence.story.published)) return null;
  const { verb, noun } = governor;
  if (noun !== null && verb === null) return isPlanned(parts, time) ? null : "dated-noun";
  if (verb === null || time.kind === "since") return null;
  if (verb.negated || verb.mood === "ahead" || governor.clause.opener === "if") return null;
  if (isSaying(verb.key) && !isPassiveOf(reading, verb))
    return isNews(reading, parts, verb, time) ? "report-as-news" : null;
  if (verb.mood === "infinitive" && isAhead(parts, verb)) return null;
  if (looksAhead(verb.key) && verb.passive) return null;
  if (isState(verb.key)) return isNamed(reading, governor) ? "dated-state" : null;
  if (isStatistic(reading, governor, time)) return null;
  return verb.finite ? "dated-clause" : "dated-participle";
}

/** Whether a time is a date that has come when the report was written. */
function isDated({ edtf, kind, rule }: TimeSpan, published: string | null): boolean {
  if (edtf === null || kind === "until" || kind === "duration" || rule === "by") return false;
  if (edtf.includes("..")) return kind === "since";
  const from = edtf.split("/")[0]?.replace(/[~?%]/g, "") ?? "";
  return published === null || from <= published.slice(0, from.length);
}

/** "were reported late on Monday", "were confirmed": what was reported happened. */
const isPassiveOf = ({ tokens }: Reading, { passive, last }: Verb) =>
  passive && tokens[last]?.form !== "said";

function isAhead({ verbs }: SentenceParts, verb: Verb): boolean {
  const before = verbs.findLast(({ last }) => last < verb.first && verb.first - last <= 6);
  return before === undefined || looksAhead(before.key);
}

const isPlanned = ({ verbs }: SentenceParts, time: TimeSpan) =>
  verbs.some(({ mood, last }) => mood === "ahead" && Math.abs(last - time.first) <= 4);

/** "was the target of a suicide attack", "There was an explosion": a state that names what happened. */
function isNamed({ tokens }: Reading, { verb, clause }: Governor): boolean {
  if (verb === null || !PLAIN.has(verb.key)) return false;
  for (let at = verb.last + 1; at <= Math.min(clause.last, verb.last + 12); at += 1)
    if (tokens[at]?.kind === "word" && nounFamily(tokens[at]?.form ?? "") !== null) return true;
  return false;
}

const PLAIN = new Set(["was", "were", "had"]);

/** A count over a year or month: "In 2018, 3,000 people were killed". */
function isStatistic(
  { tokens }: Reading,
  { verb, clause }: Governor,
  { granularity }: TimeSpan,
): boolean {
  if (verb === null || granularity === "day") return false;
  if (!verb.passive && !COUNTED.has(verb.key)) return false;
  for (let at = Math.max(clause.first, verb.first - REACH); at < verb.first; at += 1)
    if (tokens[at]?.kind === "number" && !isYear(tokens[at]?.text ?? "")) return true;
  return false;
}

const REACH = 10;
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
const COUNTED = new Set("died fled rose fell drowned arrived crossed grew dropped".split(" "));

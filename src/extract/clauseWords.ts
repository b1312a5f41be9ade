import { type Clause, isRelative } from "./clauses.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import { ADVERB, CLAIM, PAPER, PREPOSITION, ROLE } from "./kinds.ts";
import { type LabelWord, LONGEST, labelWords, lowered, plain } from "./labelText.ts";
import { isLocus } from "./locative.ts";
import { isParticiple, pastKey } from "./pastForms.ts";
import { placeAside } from "./placeAside.ts";
import { placeById } from "./placeById.ts";
import { referent } from "./referent.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import { endOf, type Phrase, phraseBefore, subjectOf } from "./subjectOf.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";
import type { Told } from "./whatWords.ts";
import { isKind } from "./wordKinds.ts";

/** The words of a clause for a label: subject, verb and the rest, without times. */
export function clauseWords(
  context: Context,
  parts: SentenceParts,
  { clause, verb }: Governor & { verb: Verb },
  told: Told,
): LabelWord[] {
  const { tokens } = context.reading;
  const main = opening(parts, clause, verb);
  const subject = subjectOf(tokens, parts, clause, verb);
  const keeps = untimed(tokens, parts, told.time);
  const [next, ...rest] = restWords(context, parts, { clause, verb, main }, told);
  const after = [...whole([...verbWords(tokens, main, keeps), ...(next ? [next] : [])]), ...rest];
  const who = subject && (referent(context, parts, subject) ?? labelWords(tokens, subject, keeps));
  if (!subject || !who) return main.key === "saw" && next ? [next, ...rest] : after;
  const long = [
    ...who,
    ...placeAside(context, tokens.slice(subject[0], subject[1] + 1), after, told),
    ...after,
  ];
  if (size(long) <= LONGEST) return long;
  return [...whole(labelWords(tokens, shortened(tokens, parts, subject), keeps)), ...after];
}

/** What comes after the verb: its object, where that stands before it, and the rest. */
function restWords(
  { reading: { tokens }, located }: Context,
  parts: SentenceParts,
  { clause, verb, main }: { clause: Clause; verb: Verb; main: Verb },
  { time, place }: Told,
): LabelWord[] {
  const object = objectOf(tokens, parts, clause, main);
  const last = ending(tokens, parts, clause, verb);
  const tail = labelWords(tokens, [main.last + 1, last], untimed(tokens, parts, time));
  if (object) return [...lowered(labelWords(tokens, object)), ...tail];
  const name = placeById(located, place)?.name ?? "";
  const isIt =
    tail[0]?.text === "it" && isLocus(verb.key) && !tail.some(({ text }) => name.includes(text));
  return isIt && name !== "" ? [...plain(name), ...tail.slice(1)] : tail;
}

/** Words that a label does not end inside of. */
const whole = (words: readonly LabelWord[]) => words.map((word) => ({ ...word, seam: 0 }));

const size = (words: readonly LabelWord[]) =>
  words.reduce((total, { text, spaced }) => total + text.length + Number(spaced), -1);

/** Where what is told begins: "killed 23" of "killed 23 and wounded 14", "agreed" of "agreed to leave". */
function opening(parts: SentenceParts, clause: Clause, verb: Verb): Verb {
  if (verb.mood === "infinitive" || parts.verbs.some((one) => isBefore(one, verb))) {
    const main = clause.verbs.findLast(({ finite, last }) => finite && last < verb.first);
    if (main) return main;
  }
  const before = parts.clauses[parts.clauses.indexOf(clause) - 1];
  if (clause.opener !== "and" || clause.first !== verb.first || !before) return verb;
  const first = before.verbs.find(({ finite }) => finite);
  const isTimed = parts.times.some(
    ({ first: at, edtf }) => edtf && before.first <= at && at <= before.last,
  );
  const isTold = first && !isTimed && first.mood === "real" && !isSaying(first.key);
  return isTold ? opening(parts, before, first) : verb;
}

/** "was reported to have killed": two verbs that are one. */
const isBefore = (one: Verb, verb: Verb) =>
  verb.mood === "real" && !verb.finite && one.last === verb.first - 1 && one.finite;

function verbWords(
  tokens: readonly Token[],
  { first, last, key, finite, passive }: Verb,
  keeps: (at: number) => boolean,
): LabelWord[] {
  const form = tokens[first]?.form ?? "";
  if (!finite && !passive) return plain(pastKey(tokens[last]?.form ?? key));
  const isPast = form === "had" && last === first + 1 && !isParticiple(tokens[last]?.form ?? "");
  return labelWords(tokens, [isPast ? last : first, last], keeps);
}

/** The last token of what is told: of its clause, of what it says that, of an aside up to its comma. */
function ending(
  tokens: readonly Token[],
  parts: SentenceParts,
  clause: Clause,
  verb: Verb,
): number {
  const next = parts.clauses[parts.clauses.indexOf(clause) + 1];
  const isAside = !verb.finite && verb.passive && tokens[verb.first - 1]?.form === ",";
  if (next?.opener === "that" && !isRelative(clause) && isRight(parts, verb, next))
    return next.last;
  const own = parts.times.find(({ first, last }) => first > verb.last && last <= clause.last);
  if (clause.opener === "since" && own) return own.last;
  let comma = 0;
  for (let at = verb.last + 1; at <= clause.last; at += 1) {
    if (tokens[at]?.form !== ",") continue;
    if (isAside && at > verb.last + 1) return at - 1;
    comma = at;
  }
  const isMeasure = comma > 0 && clause.last - comma <= MEASURE;
  const isOpen = next && isRelative(next) && isKind(tokens[clause.last]?.form ?? "", PREPOSITION);
  const past = isOpen ? clause.last - 1 : clause.last;
  return next && PAST.has(next.opener ?? "") && isMeasure ? comma - 1 : past;
}

/** ", nearly 16 hours" before "after gunmen stormed it". */
const MEASURE = 4;
const PAST = new Set("after before since when as".split(" "));

/** Whether a clause stands right behind a verb, times between. */
const isRight = ({ times }: SentenceParts, { last }: Verb, { first }: Clause) =>
  first === last + 1 || times.some((time) => time.last === first - 1 && time.first <= last + 3);

/** "the accord that the two signed": what is signed. */
function objectOf(
  tokens: readonly Token[],
  parts: SentenceParts,
  clause: Clause,
  { first, last, passive }: Verb,
): Phrase | null {
  const before = parts.clauses[parts.clauses.indexOf(clause) - 1];
  if (!before || passive || first <= clause.first + 1 || !OBJECTS.has(clause.opener ?? ""))
    return null;
  if (!OBJECTS.has(tokens[clause.first]?.form ?? "")) return null;
  if (last < clause.last && !isKind(tokens[last + 1]?.form ?? "", PREPOSITION)) return null;
  if (clause.opener === "that" && before.verbs.at(-1)?.last === before.last) return null;
  const object = phraseBefore(tokens, parts, endOf(before) + 1, clause.first);
  return object && isKind(tokens[object[1]]?.form ?? "", CLAIM | PAPER) ? null : object;
}

const OBJECTS = new Set(["which", "that", "whom"]);

/** A subject without what its participle adds, or the name alone: "The coalition battling IS", "President Joe Roe". */
function shortened(
  tokens: readonly Token[],
  { verbs }: SentenceParts,
  [first, last]: Phrase,
): Phrase {
  const added = verbs.find((verb) => verb.first > first && verb.first <= last);
  if (added) return [first, added.first - 1];
  for (let at = last - 2; at >= first && tokens[at]?.form !== "and"; at -= 1) {
    const rest = tokens.slice(at + 1, last + 1);
    if (isKind(tokens[at]?.form ?? "", ROLE) && rest.every(({ text, form }) => text !== form))
      return [at + 1, last];
  }
  return [first, last];
}

/** Whether a token is of no time that the timeline shows anyway, nor leads to it. */
function untimed(tokens: readonly Token[], { times }: SentenceParts, own: TimeSpan) {
  const spans = times
    .filter((time) => time === own || time.edtf !== null)
    .map(({ first, last }) => {
      const before = (at: number) => tokens[at - 1]?.form ?? "";
      let from = first;
      if (before(from) === "the" || isKind(before(from), ADVERB)) from -= 1;
      if (tokens[last]?.form.endsWith("'s")) return [from, last] as const;
      if (isKind(before(from), PREPOSITION) || before(from) === "since") from -= 1;
      return [from, last] as const;
    });
  return (at: number) => !spans.some(([from, to]) => from <= at && at <= to);
}

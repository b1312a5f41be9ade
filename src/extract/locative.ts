import { declaresState } from "./declaresState.ts";
import { nounFamily, verbFamily } from "./eventNouns.ts";
import type { Governor } from "./governor.ts";
import type { PlaceMention } from "./located.ts";
import { pastKey } from "./pastForms.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";

/**
 * How badly a mention tells where something happens: 0 for "in Paris" or "struck Paris", more for "to Paris"; null: not
 * at all, as in "with Paris" or "President of France".
 */
export function locativeAt(
  { tokens }: Reading,
  parts: SentenceParts,
  governor: Governor,
  mention: PlaceMention,
  others: readonly PlaceMention[],
): number | null {
  const { verb } = governor;
  if (isInName(tokens, parts, mention)) return 0;
  if (isOwner(tokens, mention)) return null;
  if (LOCUS.has(pastKey(gerundBefore(tokens, mention)))) return 0;
  let chain: number | null = null;
  const least = Math.max(mention.first - REACH, parts.sentence.opens);
  for (let at = mention.first - 1; at >= least; at -= 1) {
    const [form, head] = [tokens[at]?.form ?? "", tokens[at - 1]?.form ?? ""];
    const found = parts.verbs.find(({ first, last }) => first <= at && at <= last);
    if (found) return LOCUS.has(found.key) ? (chain ?? 0) : chain;
    if (form === "of" && head === "out")
      return MOVES.has(verb?.key ?? "") || AWAY.has(verb?.key ?? "") ? 0 : null;
    if (form === "of" && !TYPES.has(head)) return ofWhat(head, verb);
    if (form === "of") {
      chain = DIRECTIONS.has(head) ? 0.5 : (chain ?? 0);
      continue;
    }
    if (form === "from") return AWAY.has(verb?.key ?? "") ? 0 : null;
    const weight = PREPOSITIONS.get(form);
    if (weight !== undefined) {
      if (form === "to" && !MOVES.has(verb?.key ?? "")) return null;
      if (SEATED.has(head) || isFrom(tokens, others, at)) return null;
      if (nounFamily(head) !== null && !BETWEEN.has(form)) return 0;
      return weight === null ? null : weight + (chain ?? 0);
    }
    if (form === "," || form === "and") {
      const listed = others.find(({ last }) => last < at && at - last <= 2);
      if (!listed && form === "," && TYPES.has(head)) continue;
      if (!listed) break;
      at = listed.first;
    } else if (tokens[at]?.kind !== "word" || STOPS.has(form)) break;
  }
  return chain ?? (isSubject(tokens, parts, mention, governor) ? 0 : null);
}

/** "by shelling Hajjah". */
function gerundBefore(tokens: Reading["tokens"], { first }: PlaceMention): string {
  const { form = "" } = tokens[first - 1] ?? {};
  return form.endsWith("ing") ? form : "";
}

/** "Kenya's capital". */
const isOwner = (tokens: Reading["tokens"], { last }: PlaceMention): boolean =>
  tokens[last]?.form.endsWith("'s") === true && tokens[last + 1]?.form === "capital";

/** "the shelling of Homs", "residents of Homs", not "the president of France". */
function ofWhat(head: string, verb: Governor["verb"]): number | null {
  if (nounFamily(head) !== null) return 0;
  return PEOPLE.has(head) || isVictim(head, verb) ? 0.25 : null;
}

/** "the mayor of Kirkuk was shot". */
const isVictim = (head: string, verb: Governor["verb"]): boolean =>
  OFFICES.has(head) && verb?.passive === true && verbFamily(verb.key) === "harm";
const OFFICES = new Set(["mayor", "governor", "chief", "imam", "bishop", "chairman", "commander"]);

/** "from Cordoba, in Veracruz", "from Vilvoorde, a town near Brussels": what holds a place that is not it is not it either. */
function isFrom(tokens: Reading["tokens"], others: readonly PlaceMention[], at: number): boolean {
  let comma = at - 1;
  while (comma > at - 4 && tokens[comma]?.form !== ",") comma -= 1;
  const inner = others.find(({ last }) => last === comma - 1);
  return inner !== undefined && tokens[inner.first - 1]?.form === "from";
}

const REACH = 9;

/** "a Kabul car bombing", "the Paris attacks", but not "Turkey's offensive": the place is part of what it is called. */
function isInName(
  tokens: Reading["tokens"],
  { verbs }: SentenceParts,
  { last }: PlaceMention,
): boolean {
  if (tokens[last]?.form.endsWith("'s")) return false;
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || isSeam(token.form)) return false;
    if (verbs.some(({ first }) => first === at)) return false;
    if (nounFamily(token.form) !== null || COURTS.has(token.form)) return true;
  }
  return false;
}

/** "a Paris court" sits there. */
const COURTS = new Set(["court", "jury", "tribunal"]);

const isSeam = (form: string) =>
  form === "'s" || form === "and" || PREPOSITIONS.has(form) || STOPS.has(form);

/** "Stepanakert came under fire", "Mosul was bombed", "Guinea declared an outbreak": it happened to the place. */
function isSubject(
  tokens: Reading["tokens"],
  { sentence, verbs }: SentenceParts,
  { first, last }: PlaceMention,
  { verb, clause }: Governor,
): boolean {
  if (verb === null || last >= verb.first) return false;
  const from = clause.first;
  const opens = first <= Math.max(from, sentence.opens) + SUBJECT && first >= sentence.opens;
  const between = verbs.some((other) => from <= other.first && other.first < first);
  if (!opens || between) return false;
  const next = tokens[verb.last + 1]?.form;
  if (verb.passive) return LOCUS.has(verb.key) || (verb.key === "cut" && next === "off");
  return SUFFERED.has(verb.key) || declaresState(tokens, verb);
}

const list = (words: string) => words.split(" ");
const PREPOSITIONS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...list(
    "in at near outside inside around across over above into onto on off throughout within along through under beneath below",
  ).map((word): [string, number] => [word, 0]),
  ...list("to toward towards against").map((word): [string, number] => [word, 0.5]),
  ...list("with for by between among like as than about").map((word): [string, null] => [
    word,
    null,
  ]),
]);
const BETWEEN = new Set(["with", "by", "between"]);
const SEATED = new Set(["based", "headquartered", "located", "born"]);
const DIRECTIONS = new Set(list("north south east west northeast northwest southeast southwest"));
const STOPS = new Set(list("since after before that when who which while where because or but as"));
/** Verbs of which "from" tells the place. */
const AWAY = new Set(
  list(
    "ousted expelled withdrew withdrawn evacuated took fled escaped set departed sailed left abducted kidnapped snatched taken rescued driven drove retreated pulled",
  ),
);
const PEOPLE = new Set(list("residents people civilians villagers inhabitants parliament"));
const TYPES = new Set(
  list(
    "town city village district province state region island capital port north south east west centre center outskirts suburb suburbs neighbourhood neighborhood coast parts part most swathes area county township municipality side edge kilometres kilometers km miles governorate enclave republic territory department stronghold bastion northeast northwest southeast southwest top airport gulf bay sea valley much half all cities towns villages settlement hamlet commune outpost camp base peninsula archipelago",
  ),
);
/** Verbs whose object is where it happened. */
const LOCUS = new Set(
  list(
    "struck hit shook captured entered left reached seized attacked bombed shelled besieged invaded devastated took retook recaptured overran stormed flooded battered pounded swept visited occupied liberated surrounded targeted rocked ravaged destroyed raided approached lost annexed inundated lashed blockaded toured evacuated abandoned",
  ),
);
/** Whether what a verb tells of is where it happened: "seized Mosul". */
export const isLocus = (key: string): boolean => LOCUS.has(key);
const SUBJECT = 4;
/** Verbs of which "to" tells the place. */
const MOVES = new Set(
  list(
    "flew travelled traveled went came moved sent returned brought evacuated fled arrived deployed crossed sailed transferred taken took airlifted marched withdrew headed spread flown sent",
  ),
);
const SUFFERED = new Set(list("was were came saw fell suffered witnessed slid plunged descended"));

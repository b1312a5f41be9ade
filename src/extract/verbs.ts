import { isAside, isNounsOwn } from "./nounsOwn.ts";
import { isParticiple, isPastForm, isPastOnly, PASTS, pastKey } from "./pastForms.ts";
import type { Token } from "./tokens.ts";
import { isGerund, isLower, isPast } from "./verbShapes.ts";

/** Words that form one verb: "struck", "was on Monday rammed", "may have killed", "to withdraw". */
export type Verb = {
  /** Indices of its first auxiliary and of its main verb, both inclusive. */
  first: number;
  last: number;
  /** Past form of its main verb; of "is", "has" and "will" alone their own. */
  key: string;
  /** false: "after breaking", "backed by", "to meet". */
  finite: boolean;
  passive: boolean;
  /** ahead: "will meet"; possible: "may have met", "could meet"; infinitive: "to meet". */
  mood: "real" | "ahead" | "possible" | "infinitive";
  negated: boolean;
};

/** Index of the last token of the time that stands at an index, with its preposition; null: none does. */
export type TimeAt = (at: number) => number | null;

/** The verbs among the tokens from `first` to `last`, both inclusive, in order. */
export function verbs(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  timeAt: TimeAt,
): Verb[] {
  const found: Verb[] = [];
  for (let at = first; at <= last; at += 1) {
    if (!mayBeVerb(tokens[at]?.form ?? "")) continue;
    const verb = verbAt(tokens, [at, last], timeAt);
    const before = found.at(-1);
    if (!verb || (before?.last === at - 1 && isPile(before, verb))) continue;
    found.push(verb);
    at = verb.last;
  }
  return found.map((verb, at) => (isNounsOwn(tokens, verb, found[at + 1]) ? reduced(verb) : verb));
}

const reduced = (verb: Verb): Verb => ({ ...verb, finite: false, passive: true });

/** "saw repeated clashes": a past form right after a verb describes what follows. */
const isPile = (before: Verb, verb: Verb) =>
  verb.first === verb.last && isPastForm(verb.key) && before.key !== "said";

const list = (words: string) => new Set(words.split(" "));
const ADVERBS = list(
  "not also never only since already all both again still now just ever once even yet first later then reportedly twice together either apparently almost further",
);

type Kind = "be" | "have" | "do" | "ahead" | "possible";
type Auxiliary = { kind: Kind; negated: boolean };

const AUXILIARIES: readonly (readonly [Kind, string])[] = [
  ["be", "is are was were be been being"],
  ["have", "has have had having"],
  ["do", "do does did"],
  ["ahead", "will shall would 'll"],
  ["possible", "may might could can must should"],
];
const AUXILIARY: ReadonlyMap<string, Auxiliary> = new Map([
  ...AUXILIARIES.flatMap(([kind, forms]) =>
    forms.split(" ").flatMap((form): [string, Auxiliary][] => [
      [form, { kind, negated: false }],
      [`${form}n't`, { kind, negated: true }],
    ]),
  ),
  ["won't", { kind: "ahead", negated: true }],
  ["can't", { kind: "possible", negated: true }],
  ["cannot", { kind: "possible", negated: true }],
]);

function verbAt(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  timeAt: TimeAt,
): Verb | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (AUXILIARY.has(token.form) && !isAcronym(token)) return group(tokens, [at, end], timeAt);
  if (token.form === "to") return infinitive(tokens, at, end);
  const simple = (key: string, finite: boolean, passive: boolean): Verb => ({
    first: at,
    last: at,
    key,
    finite,
    passive,
    mood: "real",
    negated: false,
  });
  if (isPast(tokens, at)) {
    const bare = isParticiple(token.form) || (!isPastOnly(token.form) && isAside(tokens, at));
    const key = isDeadly(tokens, at) ? "killed" : token.form;
    return simple(key, !bare, bare);
  }
  if (isGerund(tokens, at)) return simple(pastKey(token.form), false, false);
  return PRESENT.has(token.form) && isLower(token)
    ? simple(pastKey(token.form), true, false)
    : null;
}

/** "claimed the lives of seven", "claimed 12 lives": nothing is said. */
const isDeadly = (tokens: readonly Token[], at: number) =>
  tokens[at]?.form === "claimed" &&
  [1, 2, 3, 4].some((step) => LIVES.has(tokens[at + step]?.form ?? ""));
const LIVES = list("life lives");

/** A quick look at a word: most are no verb. */
function mayBeVerb(form: string): boolean {
  return form.endsWith("ed") || form.endsWith("ing") || SPELT.has(form);
}

const PRESENT = list("says say tells show shows");

const SPELT: ReadonlySet<string> = new Set(["to", ...PRESENT, ...AUXILIARY.keys(), ...PASTS]);
const REACH = 8;

/** A chain of auxiliaries with adverbs and times between them, and the main verb that it leads to. */
function group(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  timeAt: TimeAt,
): Verb | null {
  let [last, negated, ahead, possible, kind] = [first, false, false, false, "be" as Kind];
  const finite = !BARE.has(tokens[first]?.form ?? "");
  const verb = (to: number, key: string, passive: boolean): Verb => {
    const mood = possible ? "possible" : ahead ? "ahead" : "real";
    return { first, last: to, key, finite, passive, mood, negated };
  };
  for (let at = first; at <= Math.min(end, last + REACH); at += 1) {
    const form = tokens[at]?.form ?? "";
    const aux = isAcronym(tokens[at]) ? undefined : AUXILIARY.get(form);
    if (aux) {
      [last, kind] = [at, aux.kind];
      negated ||= aux.negated;
      ahead ||= aux.kind === "ahead";
      possible ||= aux.kind === "possible";
      continue;
    }
    const time = timeAt(at);
    if (time !== null) {
      at = time;
      continue;
    }
    if (form === "not" || form === "never" || form === "no") negated = true;
    if (ADVERBS.has(form) || (form.endsWith("ly") && form.length > 4)) continue;
    return isMain(tokens, at, kind)
      ? verb(at, pastKey(form), isPassive(kind, form))
      : verb(last, tokens[last]?.form ?? "", false);
  }
  return verb(last, tokens[last]?.form ?? "", false);
}

/** "having killed", "being held". */
const BARE = list("having being been be");

const isPassive = (kind: Kind, form: string) => kind === "be" && !form.endsWith("ing");

function isMain(tokens: readonly Token[], at: number, kind: Kind): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !isLower(token)) return false;
  if (kind === "ahead" || kind === "possible" || kind === "do") return !NO_BASE.has(token.form);
  if (isPastForm(token.form) || (kind === "have" && isParticiple(token.form))) return true;
  return kind === "be" && token.form.endsWith("ing") && token.form.length > 4;
}

function infinitive(tokens: readonly Token[], at: number, end: number): Verb | null {
  const main = tokens[at + 1];
  if (at >= end || main?.kind !== "word" || !isLower(main)) return null;
  if (NO_BASE.has(main.form) || (main.form.endsWith("s") && !main.form.endsWith("ss"))) return null;
  const perfect = main.form === "have" && isPastForm(tokens[at + 2]?.form ?? "");
  const passive = main.form === "be" && isPastForm(tokens[at + 2]?.form ?? "");
  const isLong =
    perfect && tokens[at + 2]?.form === "been" && isPastForm(tokens[at + 3]?.form ?? "");
  const last = isLong ? at + 3 : perfect || passive ? at + 2 : at + 1;
  const key = pastKey(tokens[last]?.form ?? "");
  const mood = perfect ? "real" : "infinitive";
  return { first: at, last, key, finite: false, passive: passive || isLong, mood, negated: false };
}

const NO_BASE = list(
  "the a an this that these those its his her their our my any some no every each him them us it me you all one two three four five six more less which whom",
);
/** "IS", the body, is no verb. */
const isAcronym = (token: Token | undefined) =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();

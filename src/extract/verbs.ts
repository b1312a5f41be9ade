import { isParticiple, isPastForm, pastKey } from "./pastForms.ts";
import type { Token } from "./tokens.ts";

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
    const verb = verbAt(tokens, [at, last], timeAt);
    const before = found.at(-1);
    if (!verb || (before?.last === at - 1 && isPile(before, verb))) continue;
    found.push(verb);
    at = verb.last;
  }
  return found;
}

/** "saw repeated clashes": a past form right after a verb describes what follows. */
const isPile = (before: Verb, verb: Verb) =>
  verb.first === verb.last && isPastForm(verb.key) && before.key !== "said";

const list = (words: string) => new Set(words.split(" "));
const BE = list("is are was were be been being");
const HAVE = list("has have had having");
const DO = list("do does did");
const AHEAD = list("will shall would 'll won't");
const POSSIBLE = list("may might could can cannot should must");
const ADVERBS = list(
  "not also never only since already all both again still now just ever once even yet first later then reportedly twice together either apparently almost",
);

type Kind = "be" | "have" | "do" | "ahead" | "possible";

function auxiliary(form: string): { kind: Kind; negated: boolean } | null {
  const bare = form.endsWith("n't") ? form.slice(0, -3) : form;
  const negated = bare !== form || form === "cannot";
  const kind = BE.has(bare)
    ? "be"
    : HAVE.has(bare)
      ? "have"
      : DO.has(bare)
        ? "do"
        : AHEAD.has(form) || bare === "would"
          ? "ahead"
          : POSSIBLE.has(bare)
            ? "possible"
            : null;
  return kind && { kind, negated };
}

function verbAt(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  timeAt: TimeAt,
): Verb | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (auxiliary(token.form)) return group(tokens, [at, end], timeAt);
  if (token.form === "to") return infinitive(tokens, at, end);
  const simple = { first: at, last: at, mood: "real" as const, negated: false };
  if (isPast(tokens, at)) {
    const bare = isParticiple(token.form) || tokens[at + 1]?.form === "by";
    return { ...simple, key: token.form, finite: !bare, passive: bare };
  }
  if (isGerund(tokens, at))
    return { ...simple, key: pastKey(token.form), finite: false, passive: false };
  return PRESENT.has(token.form) && isLower(token)
    ? { ...simple, key: pastKey(token.form), finite: true, passive: false }
    : null;
}

const PRESENT = list("says say tells");
const REACH = 8;

/** A chain of auxiliaries with adverbs and times between them, and the main verb that it leads to. */
function group(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  timeAt: TimeAt,
): Verb | null {
  let [last, negated, ahead, possible, kind] = [first, false, false, false, "be" as Kind];
  for (let at = first; at <= Math.min(end, last + REACH); at += 1) {
    const form = tokens[at]?.form ?? "";
    const aux = auxiliary(form);
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
    const main = isMain(tokens, at, kind);
    const mood = possible ? "possible" : ahead ? "ahead" : "real";
    const shared = { first, mood, negated, finite: true } as const;
    if (main) return { ...shared, last: at, key: pastKey(form), passive: isPassive(kind, form) };
    return { ...shared, last, key: tokens[last]?.form ?? "", passive: false };
  }
  return {
    first,
    last,
    key: tokens[last]?.form ?? "",
    finite: true,
    passive: false,
    negated,
    mood: ahead ? "ahead" : possible ? "possible" : "real",
  };
}

const isPassive = (kind: Kind, form: string) => kind === "be" && !form.endsWith("ing");

function isMain(tokens: readonly Token[], at: number, kind: Kind): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !isLower(token)) return false;
  if (kind === "ahead" || kind === "possible" || kind === "do") return !NO_BASE.has(token.form);
  if (isPastForm(token.form)) return true;
  return kind === "be" && token.form.endsWith("ing") && token.form.length > 4;
}

function infinitive(tokens: readonly Token[], at: number, end: number): Verb | null {
  const main = tokens[at + 1];
  if (at >= end || main?.kind !== "word" || !isLower(main)) return null;
  if (NO_BASE.has(main.form) || (main.form.endsWith("s") && !main.form.endsWith("ss"))) return null;
  const perfect = main.form === "have" && isPastForm(tokens[at + 2]?.form ?? "");
  const passive = main.form === "be" && isPastForm(tokens[at + 2]?.form ?? "");
  const last = perfect || passive ? at + 2 : at + 1;
  const key = pastKey(tokens[last]?.form ?? "");
  const mood = perfect ? "real" : "infinitive";
  return { first: at, last, key, finite: false, passive, mood, negated: false };
}

/** Words after which a past form describes what follows: "the besieged town", "by armed men". */
const BEFORE_ADJECTIVE = list(
  "the a an this these those its his her their our my any some no every each of with from for against to among between on in at by near most many several other few",
);
const NO_BASE = list(
  "the a an this that these those its his her their our my any some no every each him them us it me you all one two three four five six more less which whom",
);
const AFTER_ADJECTIVE = list(
  "on in at by the a an for to from with during and when after near as ,",
);

function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isLower(token) || !isPastForm(token.form) || token.form.includes("-"))
    return false;
  const before = tokens[at - 1];
  if (!before || token.form === "said") return true;
  if (before.form.endsWith("'s") && before.form !== "it's") return false;
  if (BEFORE_ADJECTIVE.has(before.form)) return false;
  if (before.kind !== "number") return true;
  const after = tokens[at + 1];
  return after?.kind !== "word" || AFTER_ADJECTIVE.has(after.form);
}

const NOUN_GERUND = list(
  "building morning evening meeting bombing shelling fighting killing shooting hearing briefing stabbing ramming crossing something nothing anything everything during according following including being ceiling spring ring king string housing training spending funding trading rating landing missing remaining leading ongoing",
);
const LEADS_GERUND = list("after before while by since when without ,");

function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !token.form.endsWith("ing") || token.form.length < 5) return false;
  if (!isLower(token) || NO_GERUND.has(token.form) || token.form.includes("-")) return false;
  if (LEADS_GERUND.has(before.form))
    return !NOUN_GERUND.has(token.form) || isObject(tokens[at + 1]);
  return !NOUN_GERUND.has(token.form) && !BEFORE_ADJECTIVE.has(before.form);
}

const NO_GERUND = list("during according following including spring string something nothing");
const isObject = (token: Token | undefined) =>
  token !== undefined && (token.kind === "number" || BEFORE_OBJECT.has(token.form));
const BEFORE_OBJECT = list(
  "the a an at some several dozens hundreds more nearly about around one two three four five six seven eight nine ten",
);
const isLower = ({ text }: Token) => text.charAt(0) !== text.charAt(0).toUpperCase();

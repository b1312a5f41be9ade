import { PREPOSITION } from "./kinds.ts";
import { isPastOnly } from "./pastForms.ts";
import type { Token } from "./tokens.ts";
import { isSaying, isState } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";
import { isKind } from "./wordKinds.ts";

/** A stretch of a sentence around a verb, as a rule with one that is finite. */
export type Clause = {
  /** Indices of its tokens, both inclusive. */
  first: number;
  last: number;
  /** The word that binds it to the rest: "which", "after", "and"; null: it stands by itself. */
  opener: string | null;
  /** In order; [] in what stands before a bracket or a relative clause. */
  verbs: Verb[];
};

/** The clauses of a sentence in order; together they cover its tokens. */
export function clauses(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  verbs: readonly Verb[],
): Clause[] {
  const found = cut(tokens, [first, last], verbs);
  const merged: Clause[] = [];
  for (const clause of found) {
    const before = merged.at(-1);
    const bound =
      clause.verbs.length === 0 && clause.opener !== "according" && before !== undefined;
    if (bound) before.last = clause.last;
    else merged.push(clause);
  }
  return merged;
}

/** Whether a clause tells of a noun before it. */
export const isRelative = ({ opener }: Clause): boolean => RELATIVES.has(opener ?? "");

const list = (words: string) => new Set(words.split(" "));
const RELATIVES = list("which who whom whose where");
const OPENERS = list(
  "that which who whom whose where when while because although though if unless whether after before since until as once according",
);
const LINKS = list("and but or then");
const HARD = list("; : ( ) [ ] — – -");
/** After these stands a noun as well as a clause: "after an attack in Homs, a bill was proposed". */
const PREPOSITIONS = list("after before since until as");
/** "before dawn" opens nothing. */
const HOURS = list("dawn dusk noon midday midnight sunrise sunset nightfall daybreak then");

/** All that a clause may begin at. */
const CUTS: ReadonlySet<string> = new Set([...OPENERS, ...LINKS, ...HARD, ",", '"']);

function cut(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  verbs: readonly Verb[],
): Clause[] {
  const verbAt = new Map(verbs.map((verb) => [verb.first, verb]));
  let [now, link]: [Clause, number] = [{ first, last, opener: null, verbs: [] }, -1];
  const found = [now];
  const start = (at: number, opener: string | null) => {
    if (at <= now.first) {
      now.opener = opener ?? now.opener;
      return;
    }
    now.last = at - 1;
    now = { first: at, last, opener, verbs: [] };
    found.push(now);
    link = -1;
  };
  for (let at = first; at <= last; at += 1) {
    const [form, verb] = [tokens[at]?.form ?? "", verbAt.get(at)];
    if (verb) {
      const isApart = now.verbs.length === 0 && isMain(tokens, now, link, at);
      if (isApart || (verb.finite && isTold(now) && !isReduced(now, verb, link)))
        start(...seam(tokens, isSubject(found) ? { ...now, opener: "which" } : now, at, link));
      now.verbs.push(verb);
      at = verb.last;
    } else if (!CUTS.has(form)) continue;
    else if (isHard(tokens, at, first)) start(at + 1, null);
    else if (OPENERS.has(form) && !isAcronym(tokens[at]) && !HOURS.has(tokens[at + 1]?.form ?? ""))
      start(at, form === "that" && verbAt.has(at + 1) ? "which" : form);
    else if (LINKS.has(form) || form === ",") {
      const isPhrase = now.verbs.length === 0 && PREPOSITIONS.has(now.opener ?? "");
      if (now.verbs.length > 0 || isPhrase) link = at + 1;
      const isClosed = form === "," && isRelative(now);
      const full = (isPhrase && form !== ",") || isTold(now) || isClosed;
      if (verbAt.get(at + 1)?.finite && full) start(at + 1, isClosed ? null : "and");
    }
  }
  return found.filter((clause) => clause.first <= clause.last);
}

const isTold = ({ verbs }: Clause) => verbs.some(({ finite }) => finite);

/** "The deal that the two signed": a clause that no other verb is before. */
const isSubject = (found: readonly Clause[]) =>
  found.at(-1)?.opener === "that" && found.length > 1 && !found.slice(0, -1).some(isTold);

/** Whether what follows a comma is no more of the phrase before: "after the raid, police fled", not "after Mali, Chad and". */
function isMain(tokens: readonly Token[], { first }: Clause, link: number, verb: number): boolean {
  if (tokens[link - 1]?.form !== ",") return link === verb;
  if (link <= first || link >= verb) return false;
  const text = tokens[link]?.text ?? "";
  const isName = text !== text.toLowerCase();
  for (let at = link; at < verb; at += 1)
    if (isName && LINKS.has(tokens[at]?.form ?? "")) return false;
  return true;
}

/** A sign between clauses; a quotation mark is one beside another sign: not in 'killing "scores of bandits" in'. */
function isHard(tokens: readonly Token[], at: number, first: number): boolean {
  const form = tokens[at]?.form ?? "";
  if (form === '"') return at === first || tokens[at - 1]?.kind === "sign";
  if (form === "(" || form === ")") return !isShort(tokens, at, form === "(" ? 1 : -1);
  return HARD.has(form) && (form !== "-" || tokens[at]?.spaced === true);
}

/** Whether a bracket is of a short pair: "ISIL (ISIS) fighters". */
function isShort(tokens: readonly Token[], at: number, step: number): boolean {
  for (let n = 1; n <= 4; n += 1)
    if (tokens[at + n * step]?.form === (step > 0 ? ")" : "(")) return true;
  return false;
}

/** "among 17 people killed in the bombing": a past form after a verb of what is tells of the noun before it. */
function isReduced(clause: Clause, { first, last, key }: Verb, link: number) {
  const { first: start, verbs } = clause;
  const before = verbs.at(-1);
  if (clause.opener !== "where" && isRelative(clause)) return false;
  if (before === undefined || !isState(before.key)) return false;
  return first === last && link <= start && !isPastOnly(key);
}

/** "WHO", the body, opens no clause. */
const isAcronym = (token: Token | undefined) =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();

const isTelling = (key: string, next: string) =>
  TELLING.has(key) ? !OBJECTS.has(next) : isSaying(key) && !TAKES_NOUN.has(key);
const TELLING = list("announced denied admitted declared");
const OBJECTS = list("the a an its his their any all two on in");
const TAKES_NOUN = list("accused blamed urged called criticised criticized asked thanked praised");

/**
 * Where a clause begins whose verb stands at an index after another: "said 12 were killed", "fled and were caught", else
 * what tells of the noun before it: "of breaking a ceasefire agreed on Monday".
 */
function seam(
  tokens: readonly Token[],
  now: Clause,
  at: number,
  link: number,
): [number, string | null] {
  const { first, verbs } = now;
  const before = verbs.at(-1);
  if (before && isTelling(before.key, tokens[before.last + 1]?.form ?? ""))
    return [before.last + 1, "that"];
  const isNoun =
    isRelative(now) && tokens[link - 2]?.form !== "," && tokens[link - 1]?.form !== ",";
  const isFront = isRelative(now) && isKind(tokens[link]?.form ?? "", PREPOSITION);
  if (link > first && link < at && !isNoun && !isFront) return [link, "and"];
  if (isRelative(now)) return [at, null];
  return [at, link === at ? "and" : "which"];
}

import { isPastOnly } from "./pastForms.ts";
import type { Token } from "./tokens.ts";
import { isSaying, isState } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

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
const HARD = list('; : ( ) [ ] — – - "');

function cut(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  verbs: readonly Verb[],
): Clause[] {
  const verbAt = new Map(verbs.map((verb) => [verb.first, verb]));
  let now: Clause = { first, last, opener: null, verbs: [] };
  const found = [now];
  let link = -1;
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
    const form = tokens[at]?.form ?? "";
    const verb = verbAt.get(at);
    if (verb) {
      const full =
        verb.finite && now.verbs.some(({ finite }) => finite) && !isReduced(now, verb, link);
      if (full) start(...seam(now, at, link));
      now.verbs.push(verb);
      at = verb.last;
    } else if (HARD.has(form) && (form !== "-" || tokens[at]?.spaced)) start(at + 1, null);
    else if (OPENERS.has(form) && !isAcronym(tokens[at]))
      start(at, form === "that" && verbAt.has(at + 1) ? "which" : form);
    else if (LINKS.has(form) || form === ",") {
      if (now.verbs.length > 0) link = at + 1;
      const full = now.verbs.some(({ finite }) => finite) || (form === "," && isRelative(now));
      if (verbAt.get(at + 1)?.finite && full) start(at + 1, "and");
    }
  }
  return found.filter((clause) => clause.first <= clause.last);
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

/** Where a clause begins whose verb stands at an index, and nothing but a noun before it: "said 12 were killed". */
function seam({ first, verbs }: Clause, at: number, link: number): [number, string | null] {
  const before = verbs.at(-1);
  if (before && isSaying(before.key)) return [before.last + 1, "that"];
  return link > first ? [link, "and"] : [at, null];
}

import {
  AUXILIARY,
  BE,
  BODY,
  BREAKS,
  CAPITAL,
  CONTRAST,
  DETERMINER,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYING,
  SAYS,
  SUBORDINATE,
  VERB,
} from "./kinds.ts";
import type { Token } from "./tokens.ts";

/** What the rules on speech look at. */
export type View = {
  tokens: readonly Token[];
  /** Of each token. */
  kinds: Uint32Array;
};

/** Who speaks, as the text puts it: token indices, inclusive. */
export type Phrase = {
  first: number;
  last: number;
  /** "a security analyst", "who leads a team": what stands behind it between commas; null: nothing. */
  aside: readonly [number, number] | null;
};

export const is = ({ kinds }: View, at: number, kind: number): boolean =>
  ((kinds[at] ?? BREAKS) & kind) !== 0;

export const form = ({ tokens }: View, at: number): string => tokens[at]?.form ?? "";

/** How far a rule looks from its word: this keeps every text linear. */
export const REACH = 36;

export const FINITE = BE | AUXILIARY | VERB | SAYS;

export const ENDS = BREAKS | CONTRAST | SUBORDINATE;

/** "who", "which", "whose", but not the WHO. */
export const isRelative = (view: View, at: number) =>
  is(view, at, SUBORDINATE) && /^wh(?:o|ose|ich)$/.test(form(view, at));

export const isWho = (view: View, at: number) =>
  is(view, at, SUBORDINATE) && form(view, at) === "who";

/** "a …", "the …", "who …", "of …", "head of …", or a name: what may stand between commas behind a name. */
export function isAside(view: View, at: number): boolean {
  const kinds = SAYING | DETERMINER | ROLE | CAPITAL | PREPOSITION | BODY | POSSESSIVE;
  return (
    is(view, at, kinds) ||
    /^(?:wh(?:o|ose|ich)|aged|senior|based)$/.test(form(view, at)) ||
    BEHIND.has(form(view, at)) ||
    (is(view, at, NUMBER) && form(view, at + 1) === ",") ||
    is(view, at + 1, ROLE | BODY)
  );
}

/** Participles behind a noun: "a member reached by phone". */
export const BEHIND = new Set(
  "reached contacted interviewed based charged tasked elected appointed involved located stationed".split(
    " ",
  ),
);

/** "based in", "run by", "known as". */
export const isParticiple = (view: View, at: number) =>
  BEHIND.has(form(view, at)) || /^(?:by|as|in)$/.test(form(view, at + 1));

/** "a retired general": a participle between an article and a noun. */
export const isAdjective = (view: View, at: number) =>
  is(view, at, VERB) && is(view, at - 1, DETERMINER);

/** The point of "Mr.", "Gen." or "J.", the hyphen of "U.S.-based". */
export const isInitial = (view: View, at: number) =>
  view.tokens[at]?.spaced === false &&
  ((view.tokens[at - 1]?.text.length ?? 9) === 1 || is(view, at - 1, ROLE)) &&
  (form(view, at) !== "-" || view.tokens[at + 1]?.spaced === false);

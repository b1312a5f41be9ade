import { STARTERS } from "./abbreviations.ts";
import { isCapital } from "./capitalised.ts";
import { KIND_LISTS } from "./kindLists.ts";
import {
  ADVERB,
  AUXILIARY,
  BE,
  BODY,
  BREAKS,
  CAPITAL,
  CONTRAST,
  COUNTS,
  CUE,
  DETERMINER,
  NUMBER,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYS,
  SUBORDINATE,
  VERB,
} from "./kinds.ts";
import { BODIES, BODY_WORDS, COMMON, TITLES } from "./nameWords.ts";
import { isPastForm } from "./pastForms.ts";
import { smallForms } from "./smallForms.ts";
import { CUES } from "./stanceCues.ts";
import type { Token } from "./tokens.ts";
import { VOICE_VERBS } from "./voiceVerbs.ts";

const KINDS = new Map<string, number>();
const add = (word: string, kinds: number) => KINDS.set(word, (KINDS.get(word) ?? 0) | kinds);
for (const [kind, list] of KIND_LISTS) for (const word of list.split(" ")) add(word, kind);
for (const word of CUES.keys()) add(word, CUE);
for (const word of TITLES) add(word, ROLE);
for (const word of BODY_WORDS) add(word, BODY);
for (const [form, { kinds }] of VOICE_VERBS) add(form, kinds);

/** Whether a form in lower case may be one of some kinds, whatever stands around it. */
export const isKind = (form: string, kinds: number): boolean =>
  ((KINDS.get(form) ?? 0) & kinds) !== 0;

/** Whether a noun is of those who speak, one or many: "minister", "agency", "doctors". */
export const isMaker = (form: string): boolean => isKind(form, ROLE | BODY | PEOPLE);

/** Whether a verb may tell that its subject speaks: "said", "counted". */
export const isVoice = (form: string): boolean => isKind(form, SAYS | COUNTS);

/** Participles that stand before nouns more often than they are verbs, and words that end like one. */
const NO_VERB = new Set(
  "armed retired injured wounded displaced united combined allied exiled deposed affected red need seed feed weed bed shed set cut cost".split(
    " ",
  ),
);
const NO_ADVERB = new Set(
  "family assembly supply reply ally daily weekly monthly italy july anomaly monopoly elderly deadly nearly approximately roughly exactly barely".split(
    " ",
  ),
);
const BREAK = /^[,;:.!?…"“”«»–—()[\]-]$/;

/** Words that are no part of a name where they stand first in a sentence. */
const SMALL = DETERMINER | PREPOSITION | PRONOUN | ADVERB | SUBORDINATE | CONTRAST | BE | AUXILIARY;

/** The kinds of each token. */
export function wordKinds(tokens: readonly Token[]): Uint32Array {
  const small = smallWords(tokens);
  const kinds = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    let own = known(token);
    if ((own & CAPITAL) !== 0 && opensAt(tokens, i) && isCommon(token, tokens[i + 1], small))
      own = ofForm(token.form);
    kinds[i] = own;
  }
  return kinds;
}

/** The kinds of words of this text and of those before; longer ones would hold on to their whole text. */
const kept = new Map<string, number>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 12;

function known(token: Token): number {
  const before = kept.get(token.text);
  if (before !== undefined) return before;
  const kinds = kindOf(token);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (token.text.length <= LONGEST_KEPT) kept.set(token.text, kinds);
  return kinds;
}

const opensAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.newline === true || '.!?"“”‘:;(–—-'.includes(tokens[at - 1]?.text ?? " ");

/** Words that the text writes small, and never with a capital inside a sentence. */
function smallWords(tokens: readonly Token[]): (form: string) => boolean {
  const [small, great] = [smallForms(tokens), new Set<string>()];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && token.text !== token.form && !opensAt(tokens, i))
      great.add(token.form.endsWith("'s") ? token.form.slice(0, -2) : token.form);
  }
  return (form) => !great.has(form) && (small.has(form) || COMMON.has(form) || STARTERS.has(form));
}

/** Whether a capital is only that of a sentence. */
function isCommon(
  { form, text }: Token,
  next: Token | undefined,
  small: (form: string) => boolean,
): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if ((listed(form) & ~(SAYS | COUNTS)) !== 0 && !isName(next)) return true;
  return !isName(next) && form !== "save" && small(form);
}

const isName = (token: Token | undefined) =>
  token?.kind === "word" && token.text !== token.form && token.text.length > 1;

function kindOf({ kind, text, form }: Token): number {
  if (kind === "number") return NUMBER;
  if (kind === "sign") return BREAK.test(text) ? BREAKS : 0;
  const great = isCapital(text);
  if (!great && !/^(?:al|el|a[lnrsz]|dela)-[A-Z]/.test(text)) return ofForm(form);
  const owned = isOwned(form);
  const bare = owned ? form.slice(0, -2) : form;
  const own = listed(bare) | (owned ? POSSESSIVE : 0) | (BODIES.has(bare) ? BODY : 0);
  if (text.length > 1 && /^[A-Z][A-Z]+(?:['’]s)?$/.test(text)) return (own & ~SMALL) | CAPITAL;
  return (own & SMALL) === 0 ? own | CAPITAL : own;
}

const isOwned = (form: string) => form.endsWith("'s") || form.endsWith("s'");

function ofForm(form: string): number {
  const owned = isOwned(form);
  const own = listed(owned ? form.slice(0, -2) : form) | (owned ? POSSESSIVE : 0);
  const verb = isPastForm(form) && !form.includes("-") && !NO_VERB.has(form);
  const adverb = form.length > 4 && form.endsWith("ly") && !NO_ADVERB.has(form);
  return own | (verb ? VERB : 0) | (adverb ? ADVERB : 0);
}

/** The kinds of a word, of the plural of one who speaks, or of the last part of "co-author". */
function listed(form: string): number {
  const own = KINDS.get(form);
  if (own !== undefined) return own;
  const one = form.endsWith("men")
    ? `${form.slice(0, -2)}an`
    : form.endsWith("ies")
      ? `${form.slice(0, -3)}y`
      : form.endsWith("sses")
        ? form.slice(0, -2)
        : form.endsWith("s")
          ? form.slice(0, -1)
          : null;
  if (one !== null && ((KINDS.get(one) ?? 0) & (ROLE | BODY)) !== 0) return PEOPLE;
  const hyphen = form.lastIndexOf("-");
  return hyphen > 0 ? (KINDS.get(form.slice(hyphen + 1)) ?? 0) & (ROLE | BODY) : 0;
}

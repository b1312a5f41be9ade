import { nounFamily } from "./eventNouns.ts";
import { ADVERB, CONTRAST, DETERMINER, PREPOSITION, PRONOUN, SAYS, SUBORDINATE } from "./kinds.ts";
import { isPastOnly } from "./pastForms.ts";
import type { Token } from "./tokens.ts";
import type { Verb } from "./verbs.ts";
import { isKind } from "./wordKinds.ts";

/** "a bomb fixed to a bicycle exploded": a past form that another one follows, nothing between that binds the two. */
export function isNounsOwn(tokens: readonly Token[], verb: Verb, next: Verb | undefined): boolean {
  const noun = nounFamily(tokens[verb.first - 1]?.form ?? "");
  if (noun !== null && verb.first === verb.last && DONE.has(verb.key)) return true;
  if (!next?.finite || !verb.finite || verb.first !== verb.last || isPastOnly(verb.key))
    return false;
  const after = tokens[verb.last + 1]?.form ?? "";
  if (verb.key === "said" || !(PARTICLE.has(after) || isKind(after, LOOSE))) return false;
  for (let at = verb.last + 1; at < next.first; at += 1)
    if (
      tokens[at]?.kind === "sign" ||
      tokens[at]?.form === "and" ||
      isKind(tokens[at]?.form ?? "", BINDS)
    )
      return isClosed(tokens, verb, next);
  for (let at = verb.first - 1; at > verb.first - OWN; at -= 1)
    if (isKind(tokens[at]?.form ?? "", SUBORDINATE)) return false;
  const object = tokens[next.last + 1];
  return (
    next.first < next.last ||
    isPastOnly(next.key) ||
    object?.kind === "number" ||
    isKind(object?.form ?? "", DETERMINER | PRONOUN)
  );
}

/** ", in a statement posted on Monday, said": the aside that a past form stands in is closed before the next. */
function isClosed(tokens: readonly Token[], { first }: Verb, next: Verb): boolean {
  if (tokens[next.first - 1]?.form !== ",") return false;
  for (let at = first - 1; at >= first - ASIDE; at -= 1)
    if (tokens[at]?.form === ",") return isKind(tokens[at + 1]?.form ?? "", LOOSE);
  return false;
}

/** What a happening never does itself: "in a referendum held on Sunday", "war crimes committed in 1988". */
const DONE = new Set(
  "held staged committed conducted carried organised organized signed fought mounted perpetrated brokered reported recorded attended blamed".split(
    " ",
  ),
);
const PARTICLE = new Set("out up down off away back".split(" "));
const ASIDE = 6;
/** Tokens of a relative clause before its verb. */
const OWN = 6;

/** "backed by", "a truce, brokered in Oslo, lasted": a participle, as the words around it tell. */
export function isAside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.form ?? "";
  if (next === "by") return true;
  if (tokens[at - 1]?.form !== "," || !isKind(next, LOOSE)) return false;
  if (isKind(tokens[at]?.form ?? "", SAYS)) return false;
  for (let back = at - 2; back > at - 2 - ASIDE; back -= 1)
    if (tokens[back]?.form === ",") return false;
  return true;
}

const LOOSE = PREPOSITION | SUBORDINATE | ADVERB;
const BINDS = SUBORDINATE | CONTRAST;

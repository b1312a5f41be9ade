import type { Stance } from "../model/story.ts";
import { active, participle } from "./activeSaying.ts";
import { afterQuote } from "./afterQuote.ts";
import { CAPITAL, CLAIM, COUNTS, OPENER, SAYING, SAYS, VERB } from "./kinds.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import { PHRASES } from "./sayingPhrases.ts";
import { claimed, passive } from "./sourcePhrases.ts";

/** A spot where the text says whose words it gives. */
export type Saying = {
  /** Token indices of all its words, inclusive: nobody's own words, but for its verb. */
  first: number;
  last: number;
  /** null: whoever spoke just before, or the subject of the words before. */
  who: Phrase | null;
  /** A source that `who` relays; null: none. */
  inner: Phrase | null;
  /** after: the words that follow; around: those of the clause before as well; before: only the piece before. */
  reach: "after" | "around" | "before";
  force: Stance;
  rule: string;
};

/** A saying with the index of the word that makes it one: what it says of itself is said by who speaks. */
export type Said = Saying & { verb: number };

/** The stretch of a sentence to look in: token indices, inclusive; no phrase of a saying goes over its ends. */
export type Stretch = { first: number; last: number };

const TRIGGERS = SAYS | COUNTS | SAYING;

/** The sayings of a stretch in order. */
export function sayings(view: View, { first, last }: Stretch): Said[] {
  const found: Said[] = [];
  for (let at = first; at <= last; at++) {
    const one = sayingAt(view, at, { first, last });
    if (one === null) continue;
    const prior = found.at(-1);
    if (prior && isJudged(view, one, prior)) continue;
    if (prior?.rule === "citing" && one.inner !== null && one.first < prior.first) found.pop();
    else if (prior && one.first <= prior.last) {
      if (one.last <= prior.last) continue;
      if (one.who !== null && one.who.first <= prior.last) one.who = null;
      one.first = prior.last + 1;
    }
    const { first: from, last: to, who, inner, reach, force, rule } = one;
    found.push({ first: from, last: to, who, inner, reach, force, rule, verb: at });
    at = Math.max(at, one.last);
  }
  return found;
}

/** "dismissed as false a message claiming that", "denies a claim by X that": what is denied or doubted has no voice. */
const isJudged = (view: View, { rule, who }: Saying, { force }: Saying) =>
  (force === "denies" || force === "doubts") &&
  (rule === "claim" || (rule === "participle" && who !== null && hasClaim(view, who)));

function hasClaim(view: View, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, CLAIM)) return true;
  return false;
}

function sayingAt(view: View, at: number, within: Stretch): Saying | null {
  if (!is(view, at, TRIGGERS | CLAIM | OPENER))
    return is(view, at, VERB) ? afterQuote(view, at, within) : null;
  const phrase = PHRASES.get(form(view, at))?.(view, at, within) ?? null;
  if (phrase !== null) return phrase;
  const claim = is(view, at, CLAIM) ? claimed(view, at, within) : null;
  if (claim !== null) return claim;
  if (is(view, at, CAPITAL) && at !== within.first) return null;
  const byAgent = passive(view, at, within);
  if (byAgent !== null || !is(view, at, TRIGGERS)) return byAgent;
  if (is(view, at, SAYING)) return participle(view, at, within);
  return active(view, at, within);
}

import { complement } from "./complement.ts";
import { endingAt } from "./endingAt.ts";
import { forceOf } from "./forces.ts";
import { invertedSubject } from "./invertedSubject.ts";
import { isSource } from "./isSource.ts";
import { DOUBTFUL, FALSE } from "./judgements.ts";
import {
  ADVERB,
  BODY,
  BREAKS,
  CLAIM,
  CONTRAST,
  COUNTRY,
  DETERMINER,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SAYS,
} from "./kinds.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { phraseBefore } from "./phraseBefore.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import { reachOf } from "./reachOf.ts";
import type { Saying, Stretch } from "./sayings.ts";
import { around, isRelay } from "./sourcePhrases.ts";
import { verbOf } from "./voiceVerbs.ts";

/** "officials reporting 150 dead", ", saying that": of the subject of the words before, if none stands right here. */
export function participle(view: View, at: number, within: Stretch): Saying | null {
  const last = complement(view, at, within.last);
  if (last === null) return null;
  const next = form(view, at - 1);
  const base = { last, inner: null, reach: "after", rule: "participle" } as const;
  const force = forceOf(view, at);
  if (next === "," || next === "and" || is(view, at - 1, BREAKS | CONTRAST))
    return { ...base, first: at, who: null, force };
  const who = endingAt(view, at - 1, within.first);
  if (who === null || !isSource(view, who)) return { ...base, first: at, who: null, force };
  return { ...base, first: who.first, who, force };
}

/** "X said that", "…, X said", "said X". */
export function active(view: View, at: number, within: Stretch): Saying | null {
  const passive = form(view, at + 1) === "by" && verbOf(view, at) !== "say";
  if (passive || isNoun(view, at)) return null;
  const called = calls(view, at, within);
  if (called !== undefined) return called;
  const last = complement(view, at, within.last);
  if (last === null) return null;
  const force = forceOf(view, at);
  const inverted = is(view, at, SAYS) ? invertedSubject(view, at, within) : null;
  if (inverted !== null) return { ...around(at, inverted, "inverted"), force };
  const prior = form(view, at - 1);
  const second = /^(?:and|but|or)$/.test(is(view, at - 1, ADVERB) ? form(view, at - 2) : prior);
  if (second || (prior === "," && form(view, at - 2) === '"')) {
    if (form(view, at + 1) === "by" || is(view, at + 1, BREAKS)) return null;
    return { first: at, last, who: null, inner: null, reach: "after", force, rule: "same-subject" };
  }
  if (force === "asserts" && isNegated(view, at)) return null;
  const who = phraseBefore(view, at, within.first);
  if (who !== null && who.first < who.last && is(view, who.last, PRONOUN)) return null;
  if (who === null || (!is(view, at, SAYS) && !(isSource(view, who) && !isCounted(view, who))))
    return null;
  if (is(view, at, SAYS) && !couldSpeak(view, who)) return null;
  if (RECORDS.has(verbOf(view, at)) && is(view, who.last, COUNTRY)) return null;
  const reach = reachOf(view, who, last, within);
  const relay =
    who.aside && isRelay(view, who.aside[0])
      ? phraseAfter(view, who.aside[0] + 2, who.aside[1])
      : null;
  const inner = relay === null ? citedIn(view, who) : { ...who, aside: null };
  return {
    first: who.first,
    last,
    who: relay ?? who,
    inner,
    reach,
    force,
    rule: ruleOf(form(view, at)),
  };
}

/** What a body does as well as says: who tells of it is the source. */
const WEAK = new Set(
  "recorded records registered registers listed lists counted counts logged found tracked detected identified announced reported reports".split(
    " ",
  ),
);

/** What a country does without a word: "Guinea has recorded 13 cases". */
const RECORDS = new Set("record register list count log document tally track".split(" "));

/** "Reuters, citing officials, reported": what stands between the commas is another source. */
function citedIn(view: View, { aside }: Phrase): Phrase | null {
  if (aside === null || !/^(?:citing|quoting)$/.test(form(view, aside[0]))) return null;
  return phraseAfter(view, aside[0] + 1, aside[1]);
}

const ruleOf = (verb: string) =>
  WEAK.has(verb) ? "counts" : verb.startsWith("accus") ? "accused" : "said";

/** "called the claim of 120 dead an invention"; undefined: no such verb here. */
function calls(view: View, at: number, within: Stretch): Saying | null | undefined {
  if (!/^(?:called|calls|described|describes)$/.test(form(view, at))) return undefined;
  let noun = at + 1;
  while (noun < at + 6 && !is(view, noun, CLAIM | BREAKS)) noun += 1;
  if (!is(view, noun, CLAIM) || is(view, at + 1, BREAKS))
    return form(view, at).startsWith("call") ? null : undefined;
  for (let i = noun + 1; i <= within.last; i++) {
    const force = FALSE.test(form(view, i))
      ? "denies"
      : DOUBTFUL.test(form(view, i))
        ? "doubts"
        : null;
    if (force === null) continue;
    const who = phraseBefore(view, at, within.first);
    return (
      who && { first: who.first, last: at, who, inner: null, reach: "after", force, rule: "called" }
    );
  }
  return undefined;
}

/** "did not say", "has not confirmed". */
const isNegated = (view: View, at: number) =>
  [1, 2].some((n) =>
    /^(?:not|never|neither|nor|didn't|hasn't|haven't|doesn't|don't|cannot|can't)$/.test(
      form(view, at - n),
    ),
  );

const ORDINAL =
  /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d+(?:nd|rd|th))$/;

/** "an estimate of", "the report", "three counts". */
const isNoun = (view: View, at: number) =>
  ORDINAL.test(form(view, at - 1)) ||
  is(view, at - 1, DETERMINER | PREPOSITION | POSSESSIVE | NUMBER);

/** "102,000 voters had registered": they are counted, and count nobody. */
const isCounted = (view: View, { first, last }: Phrase) =>
  (is(view, first, NUMBER) || is(view, first + 1, NUMBER)) && !is(view, last, BODY);

/** What speaks in no case: a thing without a capital that is no source. */
const couldSpeak = (view: View, who: Phrase) =>
  who.first < who.last || !/^(?:there|which|that|this|these|those|you)$/.test(form(view, who.last));

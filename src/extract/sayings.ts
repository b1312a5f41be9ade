import type { Stance } from "../model/story.ts";
import {
  endingAt,
  form,
  is,
  type Phrase,
  phraseAfter,
  phraseBefore,
  type View,
} from "./phrases.ts";
import { DOUBTFUL, FALSE } from "./stances.ts";
import { KIND } from "./wordKinds.ts";

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

/** The stretch of a sentence to look in: token indices, inclusive; no phrase of a saying goes over its ends. */
export type Stretch = { first: number; last: number };

const TRIGGERS = KIND.says | KIND.counts | KIND.saying;

/** The sayings of a stretch in order. */
export function sayings(view: View, { first, last }: Stretch): Saying[] {
  const found: Saying[] = [];
  for (let at = first; at <= last; at++) {
    const one = sayingAt(view, at, { first, last });
    if (one === null) continue;
    const prior = found.at(-1);
    if (one.rule === "claim" && prior?.force === "denies") continue;
    if (prior?.rule === "citing" && one.inner !== null && one.first < prior.first) found.pop();
    else if (prior && one.first <= prior.last) {
      if (one.last <= prior.last) continue;
      if (one.who !== null && one.who.first <= prior.last) one.who = null;
      one.first = prior.last + 1;
    }
    found.push(one);
    at = Math.max(at, one.last);
  }
  return found;
}

function sayingAt(view: View, at: number, within: Stretch): Saying | null {
  const word = form(view, at);
  const phrase = PHRASES[word]?.(view, at, within) ?? null;
  if (phrase !== null) return phrase;
  const claim = is(view, at, KIND.claim) ? claimed(view, at, within) : null;
  if (claim !== null) return claim;
  if (!is(view, at, TRIGGERS) || (is(view, at, KIND.capital) && at !== within.first)) return null;
  const byAgent = passive(view, at, within);
  if (byAgent !== null) return byAgent;
  if (is(view, at, KIND.saying)) return participle(view, at, within);
  return active(view, at, within);
}

const around = (first: number, who: Phrase, rule: string): Saying => ({
  first,
  last: Math.max(who.last, who.aside?.[1] ?? 0),
  who,
  inner: null,
  reach: "around",
  force: "asserts",
  rule,
});

type Rule = (view: View, at: number, within: Stretch) => Saying | null;

const PHRASES: { readonly [word: string]: Rule } = {
  by: (view, at, { last }) => {
    const who = is(view, at - 1, KIND.verb | KIND.says) ? null : phraseAfter(view, at + 1, last);
    if (who === null || !is(view, who.last, KIND.paper)) return null;
    for (let i = who.first; i < who.last; i++)
      if (is(view, i, KIND.possessive)) return around(at, who, "according-to");
    return null;
  },
  according: (view, at, { last }) => {
    if (form(view, at + 1) !== "to") return null;
    const who = phraseAfter(view, at + 2, last);
    return who && around(at, who, "according-to");
  },
  per: (view, at, { last }) => {
    if (/^(?:cent|day|week|month|year|capita|person|hour|annum)$/.test(form(view, at + 1)))
      return null;
    const who = form(view, at - 1) === "as" ? phraseAfter(view, at + 1, last) : null;
    return who && around(at, who, "according-to");
  },
  citing: cites,
  quoting: cites,
  cited: citesSaying,
  quoted: citesSaying,
  cites: citesSaying,
  quotes: citesSaying,
};

/** "citing Y": whoever speaks relays it. */
function cites(view: View, at: number, { last }: Stretch): Saying | null {
  const inner = phraseAfter(view, at + 1, last);
  if (inner === null || !isSource(view, inner)) return null;
  return {
    first: at,
    last: inner.last,
    who: null,
    inner,
    reach: "around",
    force: "asserts",
    rule: "citing",
  };
}

/** "X cited Y's figures saying", "X quoted Y as saying", "Y was quoted by X as saying". */
function citesSaying(view: View, at: number, within: Stretch): Saying | null {
  if (is(view, at - 1, KIND.be)) return quotedBy(view, at, within);
  const who = phraseBefore(view, at, within.first);
  const inner = phraseAfter(view, at + 1, within.last);
  if (who === null || inner === null) return null;
  const end = inner.aside ? inner.aside[1] + 1 : inner.last;
  const next = end + (form(view, end + 1) === "as" ? 2 : 1);
  if (
    !/^(?:saying|showing|that|which|telling|suggesting|putting|indicating)$/.test(form(view, next))
  )
    return null;
  return {
    first: who.first,
    last: next,
    who,
    inner,
    reach: "after",
    force: "asserts",
    rule: "citing",
  };
}

function quotedBy(view: View, at: number, within: Stretch): Saying | null {
  const who = phraseBefore(view, at - 1, within.first);
  if (who === null) return null;
  let last = at;
  let relay: Phrase | null = null;
  if (form(view, at + 1) === "by") {
    relay = phraseAfter(view, at + 2, within.last);
    last = relay?.last ?? at;
  }
  while (last < within.last && last < at + 24 && form(view, last + 1) !== "saying") last += 1;
  const base = { first: who.first, reach: "after", force: "asserts", rule: "quoted" } as const;
  if (form(view, last + 1) === "saying") last += 1;
  else return null;
  return relay === null
    ? { ...base, last, who, inner: null }
    : { ...base, last, who: relay, inner: who };
}

const PASSIVE =
  /^(?:put|reported|confirmed|provided|released|announced|given|issued|published|recorded|counted|documented|compiled|verified|cited|quoted|described|estimated|collected|denied|rejected|dismissed|disputed|questioned|claimed)$/;

/** "reported by X", "denied by X". */
function passive(view: View, at: number, { last }: Stretch): Saying | null {
  if (!PASSIVE.test(form(view, at))) return null;
  if (/^(?:be|being)$/.test(form(view, at - 1))) return null;
  let by = at + (/^(?:out|forward)$/.test(form(view, at + 1)) ? 2 : 1);
  while (
    by < at + 8 &&
    (is(view, by, KIND.adverb | KIND.time) ||
      (is(view, by, KIND.preposition) && is(view, by + 1, KIND.time)))
  )
    by += 1;
  if (form(view, by) !== "by") return null;
  const who = phraseAfter(view, by + 1, last);
  if (who === null || !isSource(view, who) || isList(view, who, last)) return null;
  if (is(view, at - 1, KIND.claim) && form(view, at - 3) === ",") return null;
  return { ...around(at, who, "by"), last: who.last, force: FORCE[form(view, at)] ?? "asserts" };
}

/** "a monitoring group, a local official and state television": no one of them speaks alone. */
function isList(view: View, { last }: Phrase, ceiling: number): boolean {
  if (form(view, last + 1) !== ",") return false;
  for (let i = last + 2; i < ceiling && i < last + 14; i++) {
    if (is(view, i, KIND.be | KIND.auxiliary | KIND.breaks)) return false;
    if (form(view, i) === "and") return true;
  }
  return false;
}

/** "officials reporting 150 dead", ", saying that": of the subject of the words before, if none stands right here. */
function participle(view: View, at: number, within: Stretch): Saying | null {
  const last = complement(view, at, within.last);
  if (last === null) return null;
  const next = form(view, at - 1);
  const base = { last, inner: null, reach: "after", rule: "participle" } as const;
  const force = FORCE[form(view, at)] ?? "asserts";
  if (next === "," || next === "and" || is(view, at - 1, KIND.breaks | KIND.contrast))
    return { ...base, first: at, who: null, force };
  const who = endingAt(view, at - 1, within.first);
  if (who === null || !isSource(view, who)) return { ...base, first: at, who: null, force };
  return { ...base, first: who.first, who, force };
}

/** "a claim by X that", "X's claim that": whose words a noun gives. */
function claimed(view: View, at: number, within: Stretch): Saying | null {
  const base = { inner: null, reach: "after", force: "asserts", rule: "claim" } as const;
  if (/^(?:by|from)$/.test(form(view, at + 1))) {
    const who = phraseAfter(view, at + 2, within.last);
    if (who === null || !isSource(view, who)) return null;
    const last = (who.aside ? who.aside[1] + 1 : who.last) + 1;
    return form(view, last) === "that" ? { ...base, first: at, last, who } : null;
  }
  if (form(view, at + 1) !== "that" || !is(view, at - 1, KIND.possessive)) return null;
  const who = endingAt(view, at - 1, within.first);
  return who && isSource(view, who) ? { ...base, first: who.first, last: at + 1, who } : null;
}

/** How the words stand that a verb governs; the rest is plainly said. */
const FORCE: { readonly [verb: string]: Stance } = Object.fromEntries(
  (
    [
      [
        "denies",
        "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refuted refutes",
      ],
      [
        "doubts",
        "dispute disputes disputed question questions questioned contested doubted doubts",
      ],
      [
        "alleges",
        "alleged alleges alleging accuse accuses accused accusing suspect suspects suspected fear fears feared believe believes believed",
      ],
    ] as const
  ).flatMap(([force, verbs]) => verbs.split(" ").map((verb) => [verb, force])),
);

/** "X said that", "…, X said", "said X". */
function active(view: View, at: number, within: Stretch): Saying | null {
  if (isNoun(view, at)) return null;
  const called = calls(view, at, within);
  if (called !== undefined) return called;
  const last = complement(view, at, within.last);
  if (last === null) return null;
  const force = FORCE[form(view, at)] ?? "asserts";
  const inverted = is(view, at, KIND.says) ? invertedSubject(view, at, within) : null;
  if (inverted !== null) return { ...around(at, inverted, "inverted"), force };
  const prior = form(view, at - 1);
  const second = /^(?:and|but|or)$/.test(
    is(view, at - 1, KIND.adverb) ? form(view, at - 2) : prior,
  );
  if (second || (prior === "," && form(view, at - 2) === '"')) {
    if (form(view, at + 1) === "by" || is(view, at + 1, KIND.breaks)) return null;
    return { first: at, last, who: null, inner: null, reach: "after", force, rule: "same-subject" };
  }
  if (isNegated(view, at) && force === "asserts") return null;
  const who = phraseBefore(view, at, within.first);
  if (who !== null && who.first < who.last && is(view, who.last, KIND.pronoun)) return null;
  if (who === null || (!is(view, at, KIND.says) && !isSource(view, who))) return null;
  if (is(view, at, KIND.says) && !couldSpeak(view, who)) return null;
  const reach = reachOf(view, who, last, within);
  const inner = citedIn(view, who);
  return { first: who.first, last, who, inner, reach, force, rule: ruleOf(form(view, at)) };
}

/** What a body does as well as says: who tells of it is the source. */
const WEAK =
  /^(?:recorded|records|registered|registers|listed|lists|counted|counts|logged|found|tracked|detected|identified|announced|reported|reports)$/;

/** "Reuters, citing officials, reported": what stands between the commas is another source. */
function citedIn(view: View, { aside }: Phrase): Phrase | null {
  if (aside === null || !/^(?:citing|quoting)$/.test(form(view, aside[0]))) return null;
  return phraseAfter(view, aside[0] + 1, aside[1]);
}

const ruleOf = (verb: string) =>
  WEAK.test(verb) ? "counts" : verb.startsWith("accus") ? "accused" : "said";

/** "called the claim of 120 dead an invention"; undefined: no such verb here. */
function calls(view: View, at: number, within: Stretch): Saying | null | undefined {
  if (!/^(?:called|calls|described|describes)$/.test(form(view, at))) return undefined;
  let noun = at + 1;
  while (noun < at + 6 && !is(view, noun, KIND.claim | KIND.breaks)) noun += 1;
  if (!is(view, noun, KIND.claim) || is(view, at + 1, KIND.breaks))
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

/** "an estimate of", "the report", "three counts". */
const isNoun = (view: View, at: number) =>
  /^(?:second|third|\w+th)$/.test(form(view, at - 1)) ||
  is(view, at - 1, KIND.determiner | KIND.preposition | KIND.possessive | KIND.number);

/** What speaks in no case: a thing without a capital that is no source. */
const couldSpeak = (view: View, who: Phrase) =>
  who.first < who.last || !/^(?:there|which|that|this|these|those|you)$/.test(form(view, who.last));

/** Whether a phrase names somebody who reports. */
export function isSource(view: View, { first, last }: Phrase): boolean {
  const kinds = KIND.role | KIND.body | KIND.people | KIND.paper | KIND.pronoun | KIND.capital;
  for (let i = first; i <= last; i++) if (is(view, i, kinds)) return true;
  return false;
}

function invertedSubject(view: View, at: number, within: Stretch): Phrase | null {
  const prior = form(view, at - 1);
  if (/^t(?:old|ells?)$/.test(form(view, at))) return null;
  if (at === within.first || !/^[,"”’»–—-]$/.test(view.tokens[at - 1]?.text ?? "")) return null;
  if (is(view, at + 1, KIND.time | KIND.breaks | KIND.subordinate | KIND.number)) return null;
  if (is(view, at + 1, KIND.preposition)) return null;
  const who = phraseAfter(view, at + 1, within.last);
  if (who === null) return null;
  const next = who.last + 1;
  const ends =
    next > within.last ||
    is(
      view,
      next,
      KIND.breaks | KIND.time | KIND.preposition | KIND.contrast | KIND.subordinate | KIND.saying,
    ) ||
    form(view, next) === "and";
  if (!ends || form(view, next) === "that") return null;
  return prior === "," && closesAside(view, at - 1, within.first) ? null : who;
}

/** Whether the comma closes "Jane Roe, a doctor,": a name before it, and no clause with a verb. */
function closesAside(view: View, comma: number, floor: number): boolean {
  let commas = 0;
  for (let i = comma - 1; i >= floor && comma - i < 40; i--) {
    if (form(view, i) === ",") commas += 1;
    else if (
      is(view, i, KIND.be | KIND.auxiliary) ||
      (is(view, i, KIND.verb) && !is(view, i - 1, KIND.determiner))
    )
      return false;
    if (/^["“”]$/.test(view.tokens[i]?.text ?? "")) return false;
  }
  return commas > 0;
}

const ADDRESSEE =
  /^(?:a|an|the|his|her|state|local|public|private|news|national|reporters|journalists|lawmakers|parliament|television|tv|radio|agency|conference|agencies|broadcaster|newspaper|daily|channel|station|briefing|media|press|him|her|them|us|me|it|residents|families|by|telephone|phone|meeting|weekly|magazine|news|service|mps)$/;

/** The last token before what the verb governs; null: it governs no words that could hold a number. */
function complement(view: View, at: number, ceiling: number): number | null {
  const verb = form(view, at);
  const needs = NEEDS.find(([verbs]) => verbs.test(verb))?.[1];
  if (needs && !needs(view, at, ceiling)) return null;
  let last = at;
  if (/^(?:told|tells|tell|telling|informed)$/.test(verb)) last = overAddressee(view, at, ceiling);
  while (last < ceiling && last < at + 16 && goesWithVerb(view, last + 1)) last += 1;
  return last;
}

type Need = (view: View, at: number, ceiling: number) => boolean;

const followedBy =
  (words: RegExp): Need =>
  (view, at) =>
    words.test(form(view, at + 1));

/** What must follow some verbs, so that they say something. */
const NEEDS: readonly (readonly [verbs: RegExp, needs: Need])[] = [
  [
    /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refuted|refutes|disputed?|disputes|question(?:s|ed)|contested|doubt(?:s|ed))$/,
    deniesWords,
  ],
  [/^(?:found|finds?)$/, isFinding],
  [/^(?:promised|pledged|vowed)$/, followedBy(/^to$/)],
  [/^sp(?:oke|eaks|eaking)$/, followedBy(/^of$/)],
  [/^declare[sd]$/, followedBy(/^(?:that|there|the (?:death|toll))$/)],
  [/^accus(?:ed|es|ing)$/, accuses],
  [
    /^(?:published|released|issued|puts?|putting|placed|gave|gives|raised|revised|lowered|raising)$/,
    givesToll,
  ],
  [/^claim(?:s|ed|ing)?$/, claimsThat],
  [/^st(?:ands?|ood)$/, isToll],
  [
    /^(?:report|record|count|list|claim|deny|reject|dismiss|show|confirm|register|estimate|say|tell|believe|fear|suspect|put|suggest|indicate|announce|warn|call)$/,
    isPlural,
  ],
];

/** A verb without an ending has a subject in the plural: not "a radio report". */
function isPlural(view: View, at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && is(view, last, KIND.adverb | KIND.auxiliary)) last -= 1;
  return (
    is(view, last, KIND.people | KIND.paper | KIND.auxiliary) ||
    /s$|^(?:they|i|we|you|police|who|to|data|and)$/.test(form(view, last)) ||
    is(view, last, KIND.breaks | KIND.capital) ||
    last < at - 1
  );
}

const goesWithVerb = (view: View, at: number) =>
  is(view, at, KIND.time | KIND.adverb) ||
  (is(view, at, KIND.preposition) && is(view, at + 1, KIND.time)) ||
  form(view, at) === "that";

function overAddressee(view: View, at: number, ceiling: number): number {
  let last = at;
  for (let i = at + 1; i <= ceiling && i < at + 12; i++) {
    const more = is(view, i, KIND.capital) && !/^(?:A|An|The)$/.test(view.tokens[i]?.text ?? "");
    if (
      i > at + 1 &&
      is(view, i, KIND.determiner) &&
      !is(view, i - 1, KIND.determiner | KIND.preposition)
    )
      break;
    if (
      !more &&
      !ADDRESSEE.test(form(view, i)) &&
      !(form(view, i) === "in" && is(view, i + 1, KIND.capital))
    )
      break;
    last = i;
  }
  return last;
}

/** "denied that", "rejected the claim", "dismissed reports": not "denied responsibility", "rejected a plan". */
function deniesWords(view: View, at: number, ceiling: number): boolean {
  const denies = /^den/.test(form(view, at));
  if (/^(?:that|whether)$/.test(form(view, at + 1))) return true;
  if (denies && /ing$/.test(form(view, at + 1))) return true;
  for (let i = at + 1; i <= ceiling && i < at + 11; i++) {
    const timed = is(view, i, KIND.time) || is(view, i + 1, KIND.time);
    if (is(view, i, KIND.claim) || COUNTED.test(form(view, i))) return true;
    if (form(view, i) === "that" && is(view, i - 1, KIND.time)) return true;
    if (is(view, i, KIND.breaks | KIND.subordinate) || form(view, i) === "and") return false;
    if (is(view, i, KIND.preposition) && !timed && form(view, i) !== "in") return false;
    const finite = is(view, i, KIND.be | KIND.auxiliary | KIND.verb) && !is(view, i, KIND.capital);
    if (denies && finite && i > at + 1) return true;
  }
  return false;
}

const COUNTED = /^(?:count|tally|data|findings|version|information|news)$/;

/** "put the toll at", "raised the number of dead to". */
function givesToll(view: View, at: number, ceiling: number): boolean {
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (
      /^(?:toll|number|figure|count|total|estimate|tally|share|turnout|losses|casualties|figures|names|list|data|deaths|dead)$/.test(
        form(view, i),
      )
    )
      return true;
    if (is(view, i, KIND.breaks)) return false;
  }
  return false;
}

/** "found that", and of a paper "found 12". */
function isFinding(view: View, at: number): boolean {
  if (form(view, at + 1) === "that") return true;
  for (let i = at - 1; i > at - 7; i--) if (is(view, i, KIND.paper)) return true;
  return !is(view, at - 1, KIND.people) && !is(view, at + 1, KIND.number | KIND.determiner);
}

/** "The ministry's toll stands at". */
function isToll(view: View, at: number): boolean {
  if (form(view, at + 1) !== "at" || !is(view, at - 1, KIND.paper | KIND.claim)) return false;
  for (let i = at - 2; i > at - 6; i--) if (is(view, i, KIND.possessive)) return true;
  return false;
}

/** "accused Y of killing". */
function accuses(view: View, at: number, ceiling: number): boolean {
  for (let i = at + 1; i <= ceiling && i < at + 12; i++) {
    if (form(view, i) === "of") return /ing$/.test(form(view, i + 1));
    if (is(view, i, KIND.breaks)) return false;
  }
  return false;
}

/** "claimed 190 were dead", "claims that", not "claimed responsibility", nor "the blaze claimed 12 lives". */
function claimsThat(view: View, at: number, ceiling: number): boolean {
  if (/^(?:that|to)$/.test(form(view, at + 1))) return true;
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (/^(?:lives?|responsibility|credit|victory|asylum)$/.test(form(view, i))) return false;
    if (is(view, i, KIND.breaks | KIND.subordinate)) return is(view, at + 1, KIND.number);
    const finite = is(view, i, KIND.be | KIND.auxiliary | KIND.verb) && !is(view, i, KIND.capital);
    if (finite && i > at + 1) return true;
  }
  return is(view, at + 1, KIND.number);
}

/** Whether the words before "X said" are X's too: after a sign, with nothing more after it. */
function reachOf(
  view: View,
  who: Phrase,
  last: number,
  { first, last: end }: Stretch,
): Saying["reach"] {
  const led = who.first > first;
  const next = last + 1;
  const parted = led && /^[,;"”’»–—-]$/.test(view.tokens[who.first - 1]?.text ?? "");
  const ended = next > end || is(view, next, KIND.breaks) || isTail(view, next, end);
  if (!ended && !(parted && isLoneTail(view, next, end))) return "after";
  if (parted || (led && form(view, who.first - 1) === "as")) return "around";
  return led && form(view, next) !== ":" && (next > end || is(view, next, KIND.breaks))
    ? "before"
    : "after";
}

/** "with 99 per cent counted", "the court": an end that has no finite verb. */
function isLoneTail(view: View, at: number, end: number): boolean {
  const finite =
    KIND.be | KIND.auxiliary | KIND.pronoun | KIND.contrast | KIND.subordinate | KIND.says;
  const led = /^(?:with|after|by|in|at|on)$/.test(form(view, at));
  const stops = led ? finite : finite | KIND.number | KIND.verb;
  for (let i = at; i <= end; i++) {
    if (is(view, i, KIND.breaks)) return true;
    if (i > at + 14 || (is(view, i, stops) && !is(view, i, KIND.capital))) return false;
  }
  return true;
}

/** "by telephone.", "in a statement.": a short end with no verb. */
function isTail(view: View, at: number, end: number): boolean {
  if (!is(view, at, KIND.preposition) || form(view, at) === "of") return false;
  for (let i = at; i <= end; i++) {
    if (is(view, i, KIND.breaks)) return true;
    if (i > at + 9 || is(view, i, KIND.number | KIND.be | KIND.auxiliary | KIND.pronoun))
      return false;
    if (is(view, i, KIND.verb | KIND.says | KIND.saying) && !is(view, i, KIND.capital))
      return false;
  }
  return true;
}

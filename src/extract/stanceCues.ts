import type { Stance } from "../model/story.ts";
import { claimNounBefore } from "./judgedBefore.ts";
import { FALSE_WORDS } from "./judgements.ts";
import {
  ADVERB,
  AUXILIARY,
  BE,
  BREAKS,
  CAPITAL,
  DETERMINER,
  NUMBER,
  PREPOSITION,
  TIME,
} from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";

type Cue = (view: View, at: number) => Stance | null;

const next = (view: View, at: number, words: RegExp, reach = 1): boolean => {
  for (let i = at + 1; i <= at + reach; i++) if (words.test(form(view, i))) return true;
  return false;
};

export const beBefore = (view: View, at: number) => {
  for (let i = at - 1; i >= at - 4; i--) {
    if (is(view, i, BE)) return true;
    if (!is(view, i, ADVERB) && !/^(?:not|more|most|been|now)$/.test(form(view, i))) return false;
  }
  return false;
};

/** "may have killed", "might be under the concrete", but not "in May", "May 5". */
const modal: Cue = (view, at) =>
  is(view, at, CAPITAL | TIME) || is(view, at + 1, NUMBER) || next(view, at, /^not$/)
    ? null
    : "alleges";

const supposed: Cue = (view, at) =>
  (beBefore(view, at) &&
    next(
      view,
      at,
      /^(?:to|of|dead|trapped|killed|drowned|missing|buried|lost|by|injured|wounded|responsible|that)$/,
      2,
    )) ||
  next(view, at, /^(?:dead|trapped|killed|drowned|buried|lost|missing)$/)
    ? "alleges"
    : null;

/** "is false", "were completely untrue". */
const isFalse: Cue = (view, at) => {
  for (let i = at - 1; i >= at - 5; i--) {
    if (/^["“]$/.test(view.tokens[i]?.text ?? "")) continue;
    if (/^(?:not|never|nor)$/.test(form(view, i))) return null;
    if (is(view, i, BE)) return "denies";
    if (form(view, i) === "as" || form(view, i) === "called") return "denies";
    if (is(view, i, BREAKS)) return null;
  }
  return null;
};

const ACTS =
  /^(?:kill|killed|killing|carry|carried|cause|caused|strike|struck|hit|attack|attacked|target|targeted|injure|injured|wound|wounded|bomb|bombed|shoot|shot|lose|lost|happen|happened|die|died|take|taken|abduct|abducted|detain|detained|fire|fired|execute|executed)$/;

/** "did not kill 12 civilians", "were not killed". */
const negated: Cue = (view, at) => {
  const helped = is(view, at - 1, AUXILIARY | BE) || /^(?:been|also)$/.test(form(view, at - 1));
  if (form(view, at) !== "never" && !helped) return null;
  if (/^(?:true|correct|accurate)$/.test(form(view, at + 1))) return "denies";
  if (form(view, at + 1) === "have" && is(view, at + 2, NUMBER)) return "denies";
  return next(view, at, ACTS, 2) ? "denies" : null;
};

/** "could not be verified", "has not been confirmed". */
const unsure: Cue = (view, at) => {
  for (let i = at - 1; i >= at - 5; i--) {
    if (/^(?:not|cannot|never|impossible|unable)$/.test(form(view, i)))
      return /^(?:how|whether|if|who|where|when|why)$/.test(form(view, at + 1)) ? null : "doubts";
    if (is(view, i, BREAKS)) return null;
  }
  return null;
};

const always =
  (stance: Stance): Cue =>
  () =>
    stance;

const passively =
  (stance: Stance): Cue =>
  (view, at) =>
    beBefore(view, at) ? stance : null;

const couldHave: Cue = (view, at) =>
  next(view, at, /^have$/) || (next(view, at, /^be$/) && BURIED.has(form(view, at + 2)))
    ? "alleges"
    : null;

const BURIED = new Set(
  "dead trapped buried missing as more higher under inside among alive up".split(" "),
);

const seems: Cue = (view, at) =>
  next(view, at, /^to$/) && next(view, at + 1, /^(?:have|be)$/) ? "alleges" : null;

const talk: Cue = (view, at) => (next(view, at, /^(?:that|of)$/) ? "alleges" : null);

const allegedThing: Cue = (view, at) =>
  is(view, at - 1, DETERMINER | PREPOSITION) ? "alleges" : supposed(view, at);

/** ", which the army denies", ", a claim rejected by the army": whose words stand before. */
const deniedThing: Cue = (view, at) =>
  claimNounBefore(view, at, 0) !== null || whichBefore(view, at) ? "doubts" : null;

function whichBefore(view: View, at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) {
    if (/^(?:which|something)$/.test(form(view, i))) return form(view, i - 1) === ",";
    if (is(view, i, BREAKS)) return false;
  }
  return false;
}

const likely: Cue = (view, at) =>
  next(view, at, /^to$/) && form(view, at + 2) === "have" ? "alleges" : null;

const denied: Cue = (view, at) =>
  deniedThing(view, at) ??
  (beBefore(view, at) ? (form(view, at) === "disputed" ? "doubts" : "denies") : null);

const noTruth: Cue = (view, at) => (form(view, at - 1) === "no" ? "denies" : null);

const contrary: Cue = (view, at) => (next(view, at, /^to$/) ? "denies" : null);

const castDoubt: Cue = (view, at) =>
  /^casts?$|^casting$/.test(form(view, at - 1)) ? "doubts" : null;

const noEvidence: Cue = (view, at) =>
  /^(?:no|without)$/.test(form(view, at - 1)) ? "doubts" : null;

const accused: Cue = (view, at) => (next(view, at, /^of$/) ? "alleges" : supposed(view, at));

const LISTED: readonly (readonly [words: string, cue: Cue])[] = [
  ["may might", modal],
  ["could", couldHave],
  ["likely", likely],
  ["allegedly purportedly supposedly probably presumably possibly", always("alleges")],
  ["believed thought suspected feared presumed rumoured rumored", supposed],
  ["alleged", allegedThing],
  ["accused", accused],
  [FALSE_WORDS, isFalse],
  ["not never didn't wasn't weren't hasn't haven't hadn't", negated],
  ["verified confirmed corroborated verify confirm substantiated", unsure],
  ["unverified unconfirmed exaggerated inflated overstated implausible absurd", always("doubts")],
  ["contested questioned doubted", passively("doubts")],
  ["denied rejected refuted disputed dismissed", denied],
  ["denies rejects refutes disputes dismisses", deniedThing],
  ["truth basis", noTruth],
  ["contrary", contrary],
  ["appear appears appeared seem seems seemed", seems],
  ["rumours rumors fears", talk],
  ["apparently", always("alleges")],
  ["doubt", castDoubt],
  ["evidence proof", noEvidence],
];

export const CUES: ReadonlyMap<string, Cue> = new Map(
  LISTED.flatMap(([words, cue]) => words.split(" ").map((word): [string, Cue] => [word, cue])),
);

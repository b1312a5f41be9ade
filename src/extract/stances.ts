import type { Stance } from "../model/story.ts";
import { form, is, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";
import { KIND } from "./wordKinds.ts";

/** A stretch of a sentence whose own words deny, doubt or only suppose what they tell. */
export type Doubtful = Stretch & { stance: Stance };

/** What the words of a sentence themselves say about their truth, whoever speaks. */
export function stances(view: View, within: Stretch): Doubtful[] {
  const found: Doubtful[] = [];
  for (let at = within.first; at <= within.last; at++) {
    const rule = CUES[form(view, at)];
    const stance = rule?.(view, at) ?? null;
    if (stance === null) continue;
    found.push({ stance, ...scope(view, at, stance, within) });
  }
  return found;
}

function scope(view: View, at: number, stance: Stance, within: Stretch): Stretch {
  if (stance === "alleges") {
    const all = clause(view, at, within);
    return /^(?:accused|alleged|rumou?rs|fears)$/.test(form(view, at))
      ? { ...all, first: at }
      : all;
  }
  if (FALSE.test(form(view, at)) && form(view, at + 1) === "that")
    return { first: at, last: clause(view, at + 2, within).last };
  const noun = claimNounBefore(view, at, within.first);
  if (noun !== null)
    return {
      first: strongStart(view, noun - 2, within.first),
      last: clause(view, at, within).last,
    };
  if (isForward(view, at)) return { first: at, last: strongEnd(view, at, within.last) };
  if (
    stance === "denies" &&
    (FALSE.test(form(view, at)) || /^(?:denied|rejected|refuted)$/.test(form(view, at)))
  )
    return whole(view, at, within);
  return stance === "doubts" ? whole(view, at, within) : clause(view, at, within);
}

/** Whether what is in doubt or denied stands after the word: "could not confirm the deaths", "no truth in". */
function isForward(view: View, at: number): boolean {
  if (/^(?:truth|basis|contrary)$/.test(form(view, at))) return true;
  if (/^(?:verif(?:y|ied)|confirm(?:ed)?)$/.test(form(view, at)) && !beBefore(view, at))
    return true;
  return (
    /^(?:verif(?:y|ied)|confirm|doubt|evidence|proof)$/.test(form(view, at)) && governs(view, at)
  );
}

/** "verify a claim by X that", "no evidence that": what is in doubt follows. */
function governs(view: View, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    if (form(view, i) === "that" || is(view, i, KIND.claim)) return true;
    if (is(view, i, KIND.breaks | KIND.number)) return false;
  }
  return false;
}

function strongStart(view: View, at: number, floor: number): number {
  let first = at;
  while (first > floor && form(view, first - 1) !== ";") first -= 1;
  return first;
}

function strongEnd(view: View, at: number, ceiling: number): number {
  let last = at;
  while (last < ceiling && !/^(?:;|but|—|–)$/.test(form(view, last + 1))) last += 1;
  return last;
}

/** ", a figure that could not be verified", "; he called that number absurd": where the words before are judged. */
function claimNounBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > floor + 1 && at - i < 24; i--) {
    if (!is(view, i, KIND.claim | KIND.paper)) continue;
    const before = form(view, i - 2);
    if (/^(?:that|this|those|these)$/.test(form(view, i - 1)) && form(view, i + 1) !== "that")
      return pointBefore(view, i, floor);
    if (is(view, i - 1, KIND.determiner) && before === "," && form(view, i + 1) !== ",")
      return i - 1;
  }
  return null;
}

function pointBefore(view: View, at: number, floor: number): number | null {
  for (let i = at; i > floor; i--) if (/^[;,–—]$/.test(form(view, i))) return i + 1;
  return null;
}

type Cue = (view: View, at: number) => Stance | null;

const next = (view: View, at: number, words: RegExp, reach = 1): boolean => {
  for (let i = at + 1; i <= at + reach; i++) if (words.test(form(view, i))) return true;
  return false;
};
const beBefore = (view: View, at: number) => {
  for (let i = at - 1; i >= at - 4; i--) {
    if (is(view, i, KIND.be)) return true;
    if (!is(view, i, KIND.adverb) && !/^(?:not|more|most|been|now)$/.test(form(view, i)))
      return false;
  }
  return false;
};

/** "may have killed", "might be under the concrete", but not "in May", "May 5". */
const modal: Cue = (view, at) =>
  is(view, at, KIND.capital | KIND.time) || is(view, at + 1, KIND.number) || next(view, at, /^not$/)
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

/** What judges words to be wrong. */
export const FALSE =
  /^(?:false|untrue|baseless|unfounded|incorrect|wrong|fabricated|fabrications?|fake|groundless|lies?|nonsense|propaganda|fiction|inventions?|invented|inaccurate|fantasy|rubbish|slander|myth|hoax|disinformation|misinformation|ridiculous|bogus|untruths?)$/;
/** What judges them to be too much. */
export const DOUBTFUL =
  /^(?:exaggerated|exaggerations?|inflated|overstated|absurd|implausible|misleading|unverified)$/;

/** "is false", "were completely untrue". */
const isFalse: Cue = (view, at) => {
  for (let i = at - 1; i >= at - 5; i--) {
    if (/^["“]$/.test(view.tokens[i]?.text ?? "")) continue;
    if (/^(?:not|never|nor)$/.test(form(view, i))) return null;
    if (is(view, i, KIND.be)) return "denies";
    if (form(view, i) === "as" || form(view, i) === "called") return "denies";
    if (is(view, i, KIND.breaks)) return null;
  }
  return null;
};

const ACTS =
  /^(?:kill|killed|killing|carry|carried|cause|caused|strike|struck|hit|attack|attacked|target|targeted|injure|injured|wound|wounded|bomb|bombed|shoot|shot|lose|lost|happen|happened|die|died|take|taken|abduct|abducted|detain|detained|fire|fired|execute|executed)$/;

/** "did not kill 12 civilians", "were not killed". */
const negated: Cue = (view, at) => {
  const helped =
    is(view, at - 1, KIND.auxiliary | KIND.be) || /^(?:been|also)$/.test(form(view, at - 1));
  if (form(view, at) !== "never" && !helped) return null;
  if (/^(?:true|correct|accurate)$/.test(form(view, at + 1))) return "denies";
  return next(view, at, ACTS, 2) ? "denies" : null;
};

/** "could not be verified", "has not been confirmed". */
const unsure: Cue = (view, at) => {
  for (let i = at - 1; i >= at - 5; i--) {
    if (/^(?:not|cannot|never|impossible|unable)$/.test(form(view, i)))
      return /^(?:how|whether|if|who|where|when|why)$/.test(form(view, at + 1)) ? null : "doubts";
    if (is(view, i, KIND.breaks)) return null;
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
  next(view, at, /^have$/) || (next(view, at, /^be$/) && BURIED.test(form(view, at + 2)))
    ? "alleges"
    : null;
const BURIED = /^(?:dead|trapped|buried|missing|as|more|higher|under|inside|among|alive|up)$/;
const seems: Cue = (view, at) =>
  next(view, at, /^to$/) && next(view, at + 1, /^(?:have|be)$/) ? "alleges" : null;
const talk: Cue = (view, at) => (next(view, at, /^(?:that|of)$/) ? "alleges" : null);
const allegedThing: Cue = (view, at) =>
  is(view, at - 1, KIND.determiner | KIND.preposition) ? "alleges" : supposed(view, at);
/** ", which the army denies", ", a claim rejected by the army": whose words stand before. */
const deniedThing: Cue = (view, at) =>
  claimNounBefore(view, at, 0) !== null || whichBefore(view, at) ? "doubts" : null;

function whichBefore(view: View, at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) {
    if (/^(?:which|something)$/.test(form(view, i))) return form(view, i - 1) === ",";
    if (is(view, i, KIND.breaks)) return false;
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
  [
    "false untrue baseless unfounded incorrect wrong fabricated fabrication fake groundless lie lies nonsense propaganda fiction invention invented inaccurate fantasy hoax",
    isFalse,
  ],
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
const CUES: { readonly [word: string]: Cue } = Object.fromEntries(
  LISTED.flatMap(([words, cue]) => words.split(" ").map((word) => [word, cue])),
);

const MARKS = KIND.breaks | KIND.contrast;
const SUBJECTS = /^(?:that|because|after|when|since|which|who|said|says)$/;
const FINITE = KIND.be | KIND.auxiliary | KIND.verb | KIND.says;

/** The clause around a word: between signs, "but" or "that", and an "and" that opens one. */
function clause(view: View, at: number, within: Stretch): Stretch {
  let first = at;
  while (first > within.first && !endsLeft(view, first - 1, within.first)) first -= 1;
  let last = at;
  while (last < within.last && !endsRight(view, last + 1, within.last)) last += 1;
  return { first, last };
}

function endsLeft(view: View, at: number, floor: number): boolean {
  if (is(view, at, MARKS) || SUBJECTS.test(form(view, at))) return !inNumber(view, at);
  if (form(view, at) !== "and") return false;
  for (let i = at - 1; i >= floor && at - i < 12 && !is(view, i, MARKS); i--)
    if (is(view, i, FINITE) && !is(view, i, KIND.capital)) return true;
  return false;
}

function endsRight(view: View, at: number, ceiling: number): boolean {
  if (is(view, at, MARKS)) return !inNumber(view, at);
  if (form(view, at) !== "and") return false;
  for (let i = at + 1; i <= ceiling && i < at + 6 && !is(view, i, MARKS); i++)
    if (
      is(view, i, KIND.be | KIND.auxiliary | KIND.says) ||
      (is(view, i, KIND.verb) && i === at + 2 && is(view, at + 1, KIND.number))
    )
      return true;
  return false;
}

/** A hyphen or point inside a number's words. */
const inNumber = (view: View, at: number) =>
  form(view, at) === "-" && view.tokens[at]?.spaced === false;

/** What a word judges before it: from the nearest claim, or a strong mark, on. */
function whole(view: View, at: number, within: Stretch): Stretch {
  let first = at;
  while (first > within.first && !/^(?:[;"“”–—]|but)$/.test(view.tokens[first - 1]?.text ?? "")) {
    first -= 1;
    const claim = is(view, first, KIND.claim) && !/^(?:that|this|the)$/.test(form(view, first - 1));
    if (claim || (is(view, first, KIND.claim) && /^(?:that|of)$/.test(form(view, first + 1))))
      break;
  }
  return { first, last: at };
}

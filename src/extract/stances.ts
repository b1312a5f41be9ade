import type { Stance } from "../model/story.ts";
import { clause, strongEnd, strongStart, whole } from "./clauseAround.ts";
import { claimNounBefore } from "./judgedBefore.ts";
import { FALSE } from "./judgements.ts";
import { BREAKS, CLAIM, CUE, NUMBER } from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";
import { beBefore, CUES } from "./stanceCues.ts";

/** A stretch of a sentence whose own words deny, doubt or only suppose what they tell. */
export type Doubtful = Stretch & { stance: Stance };

/** What the words of a sentence themselves say about their truth, whoever speaks. */
export function stances(view: View, within: Stretch): Doubtful[] {
  const found: Doubtful[] = [];
  for (let at = within.first; at <= within.last; at++) {
    if (!is(view, at, CUE)) continue;
    const stance = CUES.get(form(view, at))?.(view, at) ?? null;
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
    if (form(view, i) === "that" || is(view, i, CLAIM)) return true;
    if (is(view, i, BREAKS | NUMBER)) return false;
  }
  return false;
}

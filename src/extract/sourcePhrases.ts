import { endingAt } from "./endingAt.ts";
import { forceOf } from "./forces.ts";
import { isSource } from "./isSource.ts";
import { ADVERB, AUXILIARY, BE, BREAKS, CLAIM, POSSESSIVE, PREPOSITION, TIME } from "./kinds.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Saying, Stretch } from "./sayings.ts";

export const around = (first: number, who: Phrase, rule: string): Saying => ({
  first,
  last: Math.max(who.last, who.aside?.[1] ?? 0),
  who,
  inner: null,
  reach: "around",
  force: "asserts",
  rule,
});

const PASSIVE = new Set(
  "put reported confirmed provided released announced given issued published recorded counted documented compiled verified cited quoted described estimated collected denied rejected dismissed disputed questioned claimed kept drawn read presented".split(
    " ",
  ),
);

/** "reported by X", "denied by X". */
export function passive(view: View, at: number, { last }: Stretch): Saying | null {
  if (!PASSIVE.has(form(view, at)) || isRelay(view, at)) return null;
  if (/^(?:be|being)$/.test(form(view, at - 1))) return null;
  let by = at + (/^(?:out|forward|up)$/.test(form(view, at + 1)) ? 2 : 1);
  while (
    by < at + 8 &&
    (is(view, by, ADVERB | TIME) || (is(view, by, PREPOSITION) && is(view, by + 1, TIME)))
  )
    by += 1;
  if (form(view, by) !== "by") return null;
  const who = phraseAfter(view, by + 1, last);
  if (who === null || !isSource(view, who) || isList(view, who, last)) return null;
  if (is(view, at - 1, CLAIM) && form(view, at - 3) === ",") return null;
  return {
    ...around(at, who, "by"),
    last: who.last,
    force: forceOf(view, at),
  };
}

/** "An official, quoted by the Times, said": the relay of who stands before the comma. */
export const isRelay = (view: View, at: number) =>
  /^(?:quoted|cited|interviewed|contacted)$/.test(form(view, at)) &&
  form(view, at - 1) === "," &&
  form(view, at + 1) === "by";

/** "a monitoring group, a local official and state television": no one of them speaks alone. */
function isList(view: View, { last }: Phrase, ceiling: number): boolean {
  if (form(view, last + 1) !== ",") return false;
  for (let i = last + 2; i < ceiling && i < last + 14; i++) {
    if (is(view, i, BE | AUXILIARY | BREAKS)) return false;
    if (form(view, i) === "and") return true;
  }
  return false;
}

/** "a claim by X that", "X's claim that": whose words a noun gives. */
export function claimed(view: View, at: number, within: Stretch): Saying | null {
  const base = { inner: null, reach: "after", force: "asserts", rule: "claim" } as const;
  if (/^(?:by|from)$/.test(form(view, at + 1))) {
    const who = phraseAfter(view, at + 2, within.last);
    if (who === null || !isSource(view, who)) return null;
    const last = (who.aside ? who.aside[1] + 1 : who.last) + 1;
    return form(view, last) === "that" ? { ...base, first: at, last, who } : null;
  }
  if (form(view, at + 1) !== "that" || !is(view, at - 1, POSSESSIVE)) return null;
  const who = endingAt(view, at - 1, within.first);
  return who && isSource(view, who) ? { ...base, first: who.first, last: at + 1, who } : null;
}

import { CLAIM, DETERMINER, PAPER } from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";

/** ", a figure that could not be verified", "; he called that number absurd": where the words before are judged. */
export function claimNounBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > floor + 1 && at - i < 24; i--) {
    if (!is(view, i, CLAIM | PAPER)) continue;
    const before = form(view, i - 2);
    if (/^(?:that|this|those|these)$/.test(form(view, i - 1)) && form(view, i + 1) !== "that")
      return pointBefore(view, i, floor);
    if (is(view, i - 1, DETERMINER) && before === "," && form(view, i + 1) !== ",") return i - 1;
  }
  return null;
}

function pointBefore(view: View, at: number, floor: number): number | null {
  for (let i = at; i > floor; i--) if (/^[;,–—]$/.test(form(view, i))) return i + 1;
  return null;
}

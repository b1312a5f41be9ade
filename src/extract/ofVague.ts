import { countedNoun } from "./countedNoun.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Stretch } from "./stretch.ts";
import { verbAfter } from "./verbAfter.ts";
import { verbBefore } from "./verbBefore.ts";

/** How far before a part its vague whole may stand. */
const REACH = 14;

/** What befell the dozens of whom a number counts some: "killed dozens, including 29 children"; null: no such words. */
export function ofVague(stretch: Stretch, { from }: NumberSpan): string | null {
  const { tokens, first, last, opens } = stretch;
  const lead = form(tokens, from - 1);
  const isPart = lead === "including" || (lead === "them" && form(tokens, from - 2) === "among");
  if (!isPart) return null;
  for (let at = from - 2; at >= Math.max(first, from - REACH); at -= 1) {
    const whole = opens.get(at);
    if (whole === undefined || whole.excluded !== null) continue;
    if (whole.kind !== "vague") return null;
    const noun = countedNoun(tokens, whole, last, opens);
    return verbBefore(stretch, whole) ?? verbAfter(stretch, whole, noun);
  }
  return null;
}

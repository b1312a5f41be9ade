import { anaphora } from "./anaphora.ts";
import { distance } from "./distances.ts";
import { fraction, roughly, weekOf } from "./partsOfPeriods.ts";
import { firstOf, plainMoment } from "./plainMoments.ts";
import type { TimeRule } from "./timeSpan.ts";

/** Times with one end, in the order in which they are tried: those that hold another come first. */
export const MOMENTS: readonly TimeRule[] = [
  fraction,
  weekOf,
  roughly,
  anaphora,
  distance,
  plainMoment,
];

/** The dated time that begins at a token; null: none does, or it is a mere duration. */
export const moment: TimeRule = (context, at) => {
  const found = firstOf(MOMENTS, context, at);
  if (found) return found.kind === "duration" ? null : found;
  if (context.words[at] !== "the") return null;
  const inner = firstOf(MOMENTS, context, at + 1);
  return inner && inner.kind !== "duration" ? { ...inner, first: at } : null;
};

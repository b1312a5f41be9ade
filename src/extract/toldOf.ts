import { PAPER } from "./kinds.ts";
import type { View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";

/** "said in a report", "the survey found": true; "said in a statement": false; null: no paper is told of. */
export function toldOf({ tokens, kinds }: View, { first, last }: Stretch): boolean | null {
  let found: boolean | null = null;
  for (let i = first; i <= last; i++) {
    if (((kinds[i] ?? 0) & PAPER) === 0) continue;
    if (TOLD.has(tokens[i]?.text ?? "")) return true;
    if (STATED.has(tokens[i]?.text ?? "")) found = false;
  }
  return found;
}

const STATED = new Set(["statement", "post", "tweet", "message"]);
const TOLD = new Set([
  "report",
  "study",
  "survey",
  "data",
  "figures",
  "census",
  "statistics",
  "audit",
  "poll",
]);

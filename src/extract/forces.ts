import type { Stance } from "../model/story.ts";
import type { View } from "./phrases.ts";
import { verbOf } from "./voiceVerbs.ts";

const FORCES: ReadonlyMap<string, Stance> = new Map(
  (
    [
      ["denies", "deny reject dismiss refute"],
      ["doubts", "dispute question contest doubt"],
      ["alleges", "allege accuse suspect fear believe"],
    ] as const
  ).flatMap(([force, verbs]) => verbs.split(" ").map((verb): [string, Stance] => [verb, force])),
);

/** How the words stand that the verb at a token governs; the rest is plainly said. */
export const forceOf = (view: View, at: number): Stance =>
  FORCES.get(verbOf(view, at)) ?? "asserts";

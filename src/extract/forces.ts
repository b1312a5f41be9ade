import type { Stance } from "../model/story.ts";

/** How the words stand that a verb governs; the rest is plainly said. */
export const FORCE: ReadonlyMap<string, Stance> = new Map(
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
  ).flatMap(([force, verbs]) => verbs.split(" ").map((verb): [string, Stance] => [verb, force])),
);

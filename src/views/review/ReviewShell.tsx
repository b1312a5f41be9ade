import { lazy } from "react";

/** The review, in a chunk that comes when it is begun. */
export const ReviewShell = lazy(async () => ({
  default: (await import("./Review.tsx")).Review,
}));

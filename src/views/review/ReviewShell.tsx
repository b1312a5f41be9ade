import { lazy } from "react";

const Review = lazy(async () => ({ default: (await import("./Review.tsx")).Review }));

/** The review, in a chunk that comes when it is begun. A component of its own: what is lazy must not lead to what is lazy. */
export const ReviewShell = () => <Review />;

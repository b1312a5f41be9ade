import type { Quote } from "./story.ts";

const AROUND = 32;

/** The quote of a stretch of the text, half-open, with up to 32 characters of what stands around it. */
export function quote(
  text: string,
  source: string,
  [start, end]: readonly [number, number],
): Quote {
  return {
    source,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  };
}

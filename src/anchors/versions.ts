import { type Folded, folded } from "./folded.ts";

/** Two versions of a text, made ready to find sentences of the first in the second. */
export type Versions = {
  /** null: the old text is not at hand. */
  old: { raw: string; folded: Folded } | null;
  now: { raw: string; folded: Folded };
  /** Code units of the folded texts that are the same from their beginnings and from their ends. */
  head: number;
  tail: number;
};

/** Takes time in proportion to the texts. */
export function versions(old: string | null, now: string): Versions {
  const next = { raw: now, folded: folded(now) };
  if (old === null) return { old: null, now: next, head: 0, tail: 0 };
  const was = { raw: old, folded: folded(old) };
  return { old: was, now: next, ...ends(was.folded.text, next.folded.text) };
}

function ends(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

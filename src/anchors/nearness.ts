/** How many code units before and after two places of plain texts are the same without a break, at most `REACH` each. */
export type Nearness = { before: number; after: number };

const REACH = 2000;

/** Compares what stands around [start, end) of `a` and around [from, to) of `b`; an end of both texts counts as `EDGE`. */
export function nearness(
  a: { text: string; start: number; end: number },
  b: { text: string; start: number; end: number },
): Nearness {
  let before = 0;
  while (before < REACH && isSameAt(a, b, a.start - 1 - before, b.start - 1 - before)) before++;
  let after = 0;
  while (after < REACH && isSameAt(a, b, a.end + after, b.end + after)) after++;
  if (before < REACH && before === a.start && before === b.start) before += EDGE;
  const rest = a.text.length - a.end;
  if (after < REACH && after === rest && after === b.text.length - b.end) after += EDGE;
  return { before, after };
}

const EDGE = 24;

function isSameAt(a: { text: string }, b: { text: string }, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && i < a.text.length && j < b.text.length && a.text[i] === b.text[j];
}

/** A text without what typography changes, and the way back from it. Case, accents and digits stay. */
export type Folded = {
  text: string;
  /** For each code unit of `text`, where in the original what it stands for begins and ends. */
  starts: Uint32Array;
  ends: Uint32Array;
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ..."‘’‚‛′`´".split("").map((sign) => [sign, "'"] as const),
  ..."“”„‟″«»".split("").map((sign) => [sign, '"'] as const),
  ..."‐‑‒–—−".split("").map((sign) => [sign, "-"] as const),
  ["…", "..."],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
]);
const SPACE = /\s/;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Curly quotes, dashes and spaces of any kind become plain ones, runs of spaces and line breaks one space. */
export function folded(text: string): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (UNSEEN.test(sign)) continue;
    const isSpace = SPACE.test(sign);
    if (isSpace && pieces.at(-1) === " ") {
      ends[ends.length - 1] = i + 1;
      continue;
    }
    for (const unit of isSpace ? " " : (SIGNS.get(sign) ?? sign)) {
      pieces.push(unit);
      starts.push(i);
      ends.push(i + 1);
    }
  }
  return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The original's range for a range of the folded text; both half-open and not empty. */
export const unfoldedRange = (
  { starts, ends }: Folded,
  [start, end]: readonly [number, number],
): [number, number] => [starts[start] ?? 0, ends[end - 1] ?? 0];

/** The folded text's range for a range of the original; both half-open. */
export const foldedRange = (
  { starts, ends }: Folded,
  [start, end]: readonly [number, number],
): [number, number] => [firstAfter(ends, start), firstAtLeast(starts, end)];

const firstAfter = (list: Uint32Array, value: number): number => firstAtLeast(list, value + 1);

function firstAtLeast(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

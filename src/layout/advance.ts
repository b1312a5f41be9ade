/** Inter's advance widths in em by kind of letter, rounded up: only for room and hit areas, never to place text in text. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijl.,:;'|!’‘]/, 0.29],
  [/[ ftr()[\]/-]/, 0.39],
  [/[mwMW@%—…]/, 0.9],
  [/[A-Z]/, 0.7],
  [/[0-9]/, 0.64],
];
const OTHER = 0.6;

/** Estimated width of a line of text in pixels; `size` is the font size in pixels. */
export function advanceWidth(text: string, size = 12): number {
  let em = 0;
  for (const letter of text) em += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
  return Math.ceil(em * size);
}

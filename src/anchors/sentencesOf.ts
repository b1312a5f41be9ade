const END = /[.!?…]["')\]”’»]*(?=\s)|\n/g;

/** A text cut into sentences and lines, in order, without the spaces between them; half-open ranges. */
export function sentencesOf(text: string): [number, number][] {
  const cuts = [...text.matchAll(END)].map(({ 0: sign, index }) => index + sign.length);
  const found: [number, number][] = [];
  let from = 0;
  for (const to of [...cuts, text.length]) {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) found.push([from + lead, from + lead + length]);
    from = to;
  }
  return found;
}

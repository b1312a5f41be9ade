const END = /[.!?…]["')\]]*(?=\s|$)|\n/g;
const REACH = 1500;

/** The sentence or line around a range of a text, half-open; at most some 1,500 code units to either side. */
export function sentenceAround(
  text: string,
  [start, end]: readonly [number, number],
): [number, number] {
  const from = Math.max(0, start - REACH);
  let begins = from;
  for (const { 0: sign, index } of text.slice(from, start).matchAll(END)) {
    begins = from + index + sign.length;
  }
  const rest = text.slice(end - 1, end + REACH);
  const last = [...rest.matchAll(END)].find(({ 0: sign, index }) => index + sign.length > 0);
  let ends = last ? end - 1 + last.index + (last[0] === "\n" ? 0 : last[0].length) : text.length;
  if (!last && text.length > end + REACH) ends = end;
  while (begins < start && /\s/.test(text.charAt(begins))) begins += 1;
  while (ends > end && /\s/.test(text.charAt(ends - 1))) ends -= 1;
  return [begins, Math.max(ends, end)];
}

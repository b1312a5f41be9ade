import { lines } from "./lines.ts";
import { isStop, sentenceEnd } from "./sentenceEnd.ts";
import type { Token } from "./tokens.ts";

/** A sentence, or a line that is none; bullets and list numbers before it are left out. */
export type Sentence = {
  /** UTF-16 code units in the text, end exclusive: first to last character, no white space around them. */
  start: number;
  end: number;
  /** Indices of its first and its last token, both inclusive. */
  first: number;
  last: number;
};

/**
 * The sentences of a text, or of the half-open range of it, in order. A sentence ends at a stop with its closing quotes,
 * or at the end of a line. `tokens` are those of the whole text. Every word stands in one, list numbers aside.
 */
export function sentences(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number] = [0, text.length],
): Sentence[] {
  const starts = new Set(lines(text.slice(from, to)).map((line) => line.start + from));
  const past = firstAt(tokens, to);
  const found: Sentence[] = [];
  for (let at = firstAt(tokens, from); at < past; ) {
    const first = at + markerLength(tokens, at, starts);
    const { last, worded } = lastOf(tokens, first, past, starts);
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (worded && start !== undefined && end !== undefined) found.push({ start, end, first, last });
    at = last + 1;
  }
  return found;
}

/** Index of the first token that starts at or after an offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the sentence that begins at `first` ends, and whether a word or number stands in it. */
function lastOf(tokens: readonly Token[], first: number, past: number, starts: Set<number>) {
  let worded = false;
  for (let index = first; index + 1 < past; index += 1) {
    worded ||= tokens[index]?.kind !== "sign";
    if (starts.has(tokens[index + 1]?.start ?? -1)) return { last: index, worded };
    const last = worded && opensRun(tokens, index) ? sentenceEnd(tokens, index) : null;
    if (last !== null) return { last: Math.min(last, past - 1), worded };
  }
  return { last: past - 1, worded: worded || tokens[past - 1]?.kind !== "sign" };
}

/** Whether a stop is the first of a run ("?!", "..."): runs are looked at once. */
const opensRun = (tokens: readonly Token[], index: number) =>
  isStop(tokens[index]) && (tokens[index]?.spaced === true || !isStop(tokens[index - 1]));

const BULLET = /^[-–—*•·▪◦‣.█■►▶○●>+✓]$/;

const isBullet = (token: Token | undefined) => token?.kind === "sign" && BULLET.test(token.text);

/** How many tokens before a list item are its bullet or number: "-- ", "• ", "3. ", "(a) ". */
function markerLength(tokens: readonly Token[], first: number, starts: Set<number>): number {
  let bullets = 0;
  while (bullets < 4 && isBullet(tokens[first + bullets])) bullets += 1;
  const spaced = (count: number) => {
    const token = tokens[first + count];
    return token?.spaced === true && !starts.has(token.start);
  };
  if (bullets > 0) return spaced(bullets) ? bullets : 0;
  const a = tokens[first];
  const b = tokens[first + 1];
  if (!a || !b || !starts.has(a.start) || b.spaced || a.text.length > 2) return 0;
  if (a.text === "(")
    return tokens[first + 2]?.text === ")" && b.text.length <= 2 && spaced(3) ? 3 : 0;
  const numbered = a.kind === "number" ? b.text === "." || b.text === ")" : b.text === ")";
  return numbered && spaced(2) ? 2 : 0;
}

/** A line with something on it; lines that only the width of an old page cut in two count as one. */
export type Line = {
  /** Without the white space around it; may hold a soft line break. */
  text: string;
  /** UTF-16 code units in the text of the first character that is no white space, and after the last. */
  start: number;
  end: number;
  /** Empty lines before it. */
  gap: number;
};

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const INK = /[^\s\u200b-\u200d\ufeff]/;
const SPACE = /[\s\u200b-\u200d\ufeff]/;

/** The lines of a text in order, without the empty ones, in time linear in its length. */
export const lines = (text: string): Line[] => joined(text, printed(text));

function printed(text: string): Line[] {
  const found: Line[] = [];
  let from = 0;
  let gap = 0;
  const add = (to: number) => {
    const line = trimmed(text, from, to, gap);
    if (line) found.push(line);
    gap = line ? 0 : gap + 1;
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

function trimmed(text: string, from: number, to: number, gap: number): Line | null {
  const raw = text.slice(from, to);
  const ink = raw.search(INK);
  if (ink < 0) return null;
  let end = raw.length;
  while (SPACE.test(raw.charAt(end - 1))) end -= 1;
  return { text: raw.slice(ink, end), start: from + ink, end: from + end, gap };
}

const NARROW = 50;
const WIDE = 90;
const LOWER = /^[a-zß-öø-ÿ]/;
const ADDRESS_LAST = /(?:https?:\/\/|www\.)\S+$/;
const OPENS =
  /^(?:https?:|www\.|[-–—*•·▪◦‣.>]+\s|\d{1,3}[.)]\s|.{2,50}\([A-Z][A-Za-z/ ]{1,20}\).{0,20}[-–—])/;

/** Joins runs of lines 50 to 90 wide of which one goes on in lower case: a page of fixed width, not a list of lines. */
function joined(text: string, all: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let first = 0; first < all.length; ) {
    const past = runEnd(all, first);
    const run = all.slice(first, past);
    const wraps = run.slice(1).some((line) => LOWER.test(line.text));
    found.push(...(wraps ? [merged(text, run)] : run));
    first = past;
  }
  return found;
}

function runEnd(all: readonly Line[], first: number): number {
  let past = first + 1;
  while (past < all.length && goesOn(all[past - 1], all[past])) past += 1;
  return past;
}

function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.gap > 0) return false;
  const { length } = line.text;
  if (ADDRESS_LAST.test(line.text.slice(-WIDE))) return false;
  return length >= NARROW && length <= WIDE && next.text.length <= WIDE && !OPENS.test(next.text);
}

function merged(text: string, run: readonly Line[]): Line {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  return { text: text.slice(start, end), start, end, gap: run[0]?.gap ?? 0 };
}

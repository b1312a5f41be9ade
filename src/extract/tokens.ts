/** One piece of a text: a word, a number, or a single other sign. White space is no token. */
export type Token = {
  kind: "word" | "number" | "sign";
  /** As it stands in the text. */
  text: string;
  /** Lower case, typographic apostrophes and hyphens as plain ones, soft hyphens left out: what rules compare. */
  form: string;
  /** UTF-16 code units in the text, end exclusive. */
  start: number;
  end: number;
  /** Whether white space or the start of the text stands before it. */
  spaced: boolean;
  /** Whether a line break stands between the token before and this one; true for the first. */
  newline: boolean;
};

const [SPACE, LETTER, MARK, DIGIT] = [1, 2, 3, 4];

/**
 * What a UTF-16 unit is. Letters are spelt out, since engines differ in the Unicode version behind \p{L}: Latin, Greek,
 * Cyrillic, Hebrew, Arabic and all from U+0900 to the CJK signs; marks and soft hyphens go on with a word.
 */
const KINDS = new Uint8Array(0x10000);
const RANGES: readonly (readonly [kind: number, units: string])[] = [
  [
    LETTER,
    "41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2af 370-373 376-37d 386-3ff 400-481 48a-52f 531-587 5d0-5ea 620-64a 66e-6d3 900-1fff 3040-d7ff f900-fdff",
  ],
  [MARK, "ad 300-36f 64b-65f"],
  [DIGIT, "30-39"],
  [SPACE, "9-d 20 a0 1680 2000-200d 2028 2029 202f 205f 3000 feff"],
];
for (const [kind, units] of RANGES) {
  for (const range of units.split(" ")) {
    const dash = range.indexOf("-");
    const from = Number.parseInt(range, 16);
    const to = dash < 0 ? from : Number.parseInt(range.slice(dash + 1), 16);
    KINDS.fill(kind, from, to + 1);
  }
}
const units = (signs: string): ReadonlySet<number> =>
  new Set([...signs].map((sign) => sign.charCodeAt(0)));
const NUMBER_TIES = units(".,'’\u00a0\u2009\u202f");
/** A plain or typographic apostrophe or hyphen. */
const tiesWords = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2d || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;

/** Whether a UTF-16 unit ends a line. */
export const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

/** Whether a UTF-16 unit is white space, zero-width space included. */
export const isSpace = (unit: number): boolean => KINDS[unit] === SPACE;

/** The tokens of a text in order, in time linear in its length; no two overlap. Knows no locale. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const known = new Map<string, Spelling>();
  let spaced = true;
  let newline = true;
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start);
    const kind = KINDS[unit];
    if (kind === SPACE) {
      spaced = true;
      newline ||= isBreak(unit);
      start += 1;
      continue;
    }
    const end =
      kind === LETTER ? wordEnd(text, start) : kind === DIGIT ? numberEnd(text, start) : start + 1;
    const { whole, form } = spelling(known, text.slice(start, end));
    found.push({
      kind: kind === LETTER ? "word" : kind === DIGIT ? "number" : "sign",
      text: whole,
      form,
      start,
      end,
      spaced,
      newline,
    });
    spaced = false;
    newline = false;
    start = end;
  }
  return found;
}

type Spelling = { whole: string; form: string };

/** One string for all tokens that are spelt alike: sets look it up by a hash that it has, and it is kept once. */
function spelling(known: Map<string, Spelling>, text: string): Spelling {
  const before = known.get(text);
  if (before !== undefined) return before;
  const form = formOf(text);
  const made = { whole: text, form: form === text ? text : spelling(known, form).form };
  known.set(text, made);
  return made;
}

/** Letters and marks; an apostrophe or hyphen between two letters goes on with the word. */
function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit];
    if (kind === LETTER || kind === MARK) continue;
    if (!tiesWords(unit) || KINDS[text.charCodeAt(at + 1)] !== LETTER) return at;
  }
}

/** Digits with points, commas, apostrophes or narrow spaces between them, each followed by a digit. */
function numberEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const unit = text.charCodeAt(at);
    if (KINDS[unit] === DIGIT) continue;
    if (!NUMBER_TIES.has(unit) || KINDS[text.charCodeAt(at + 1)] !== DIGIT) return at;
  }
}

const PLAIN: { readonly [sign: string]: string } = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u00ad": "",
};

const TYPOGRAPHIC = /[’‘“”\u2010\u2011\u00ad]/g;

function formOf(text: string): string {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 0x7f)
      return lower.replace(TYPOGRAPHIC, (sign) => PLAIN[sign] ?? sign);
  }
  return lower;
}

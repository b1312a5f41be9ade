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

// Letters are spelt out as ranges, since engines differ in the Unicode version behind \p{L}: Latin, Greek, Cyrillic,
// Hebrew, Arabic and everything from U+0900 to the CJK signs; marks and soft hyphens go on with a word.
const LETTER =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u037d\\u0386-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u0531-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0900-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff";
const MARK = "\\u00ad\\u0300-\\u036f\\u064b-\\u065f";
const WORD = `[${LETTER}][${LETTER}${MARK}]*(?:['’\\u2010\\u2011-](?=[${LETTER}])[${LETTER}${MARK}]+)*`;
/** Digits with points, commas, apostrophes or narrow spaces between them, each followed by a digit. */
const NUMBER = "\\d+(?:[.,'’\\u00a0\\u2009\\u202f](?=\\d)\\d+)*";
const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|[^\\s\\u200b-\\u200d\\ufeff]`, "g");
const BREAK = /[\n\r\u2028\u2029]/;

/** The tokens of a text in order, in time linear in its length; no two overlap. Knows no locale. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, word, number] = match;
    const start = match.index;
    const gap = text.slice(before, start);
    found.push({
      kind: word !== undefined ? "word" : number !== undefined ? "number" : "sign",
      text: whole,
      form: formOf(whole),
      start,
      end: start + whole.length,
      spaced: start === 0 || gap !== "",
      newline: found.length === 0 || BREAK.test(gap),
    });
    before = start + whole.length;
  }
  return found;
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

const formOf = (text: string): string =>
  text.toLowerCase().replace(/[’‘“”\u2010\u2011\u00ad]/g, (sign) => PLAIN[sign] ?? sign);

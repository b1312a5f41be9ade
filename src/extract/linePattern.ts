/** A rule on one line of a page. */
export type LinePattern = {
  rule: string;
  /** Most words that such a line has: a longer one is a paragraph. */
  most: number;
  /** In lower case: what the pattern cannot do without one of, where it would else be tried on whole paragraphs. */
  needs?: readonly string[];
  pattern: RegExp;
  /** What an ordinary sentence of that look has. */
  not?: RegExp;
};

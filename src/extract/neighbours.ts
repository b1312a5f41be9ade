import type { NotANumber } from "./numberSpan.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

/** A reason why a number counts nothing, and when it holds. */
export type Rule = readonly [NotANumber, (tokens: readonly Token[], n: Numeral) => boolean];

/** The form of the token at `at`, "" outside the text. */
export const form = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? "";
export const isDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number";
/** Whether no white space stands before the token at `at`. */
export const touches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false;
export const isCapital = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z\u00c0-\u00de]/.test(tokens[at]?.text ?? "");
/** Whether one of `signs` stands at `at` with no white space around it. */
export const isTied = (tokens: readonly Token[], at: number, signs: string): boolean =>
  signs.includes(tokens[at]?.form ?? " ") && touches(tokens, at) && touches(tokens, at + 1);

const TIES = "-–/.";

/** The numbers tied to the one at `at` by hyphens, slashes or points, itself included; at most eight either way. */
export function chainAt(tokens: readonly Token[], at: number): { first: number; texts: string[] } {
  let first = at;
  let last = at;
  while (at - first < 16 && isTied(tokens, first - 1, TIES) && isDigits(tokens, first - 2)) {
    first -= 2;
  }
  while (last - at < 16 && isTied(tokens, last + 1, TIES) && isDigits(tokens, last + 2)) last += 2;
  const texts = tokens.slice(first, last + 1).filter(({ kind }) => kind === "number");
  return { first, texts: texts.map(({ text }) => text) };
}

import type { NotANumber } from "./numberSpan.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

/** A reason why a number counts nothing, and when it holds. */
export type Rule = {
  reason: NotANumber;
  holds: (tokens: readonly Token[], n: Numeral) => boolean;
};

/** The form of the token at `at`, "" outside the text. */
export const form = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? "";
export const isDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number";
/** Whether no white space stands before the token at `at`. */
export const touches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false;
export function isCapital(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.text.charCodeAt(0) ?? 0;
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}
/** Whether one of `signs` stands at `at` with no white space around it. */
export const isTied = (tokens: readonly Token[], at: number, signs: string): boolean =>
  touches(tokens, at) && touches(tokens, at + 1) && signs.includes(form(tokens, at));

const TIES = "-–/.";

/** The numbers tied to the one at `at` by hyphens, slashes or points, itself included; at most eight either way. */
export function chainAt(tokens: readonly Token[], at: number): { first: number; texts: string[] } {
  let first = at;
  let last = at;
  while (at - first < 16 && isTied(tokens, first - 1, TIES) && isDigits(tokens, first - 2)) {
    first -= 2;
  }
  while (last - at < 16 && isTied(tokens, last + 1, TIES) && isDigits(tokens, last + 2)) last += 2;
  const texts: string[] = [];
  for (let i = first; i <= last; i += 1) if (isDigits(tokens, i)) texts.push(tokens[i]?.text ?? "");
  return { first, texts };
}

import { isCapitalised } from "./capitalised.ts";
import type { PlaceName } from "./names.ts";
import { possessive } from "./possessive.ts";
import type { Token } from "./tokens.ts";

export const isCountry = ({ candidates }: PlaceName) => candidates[0]?.precision === "country";

export function bare(token: Token | undefined): string {
  const form = token?.form ?? "";
  const cut = possessive(form);
  return cut === 0 ? form : form.slice(0, -cut);
}

export const isNeighbour = (token: Token | undefined): token is Token =>
  token?.kind === "word" && possessive(token.text) === 0;

/** Whether a capitalised word follows on the same line, without a sign or a possessive between. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.newline || !token.spaced || !isCapitalised(token)) return false;
  return possessive(tokens[at - 1]?.text ?? "") !== 2;
}

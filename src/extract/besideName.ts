import { isCapitalised } from "./capitalised.ts";
import type { PlaceName } from "./names.ts";
import type { Token } from "./tokens.ts";

export const isCountry = ({ candidates }: PlaceName) => candidates[0]?.precision === "country";

export const bare = (token: Token | undefined) => token?.form.replace(/'s?$/, "") ?? "";

export const isNeighbour = (token: Token | undefined): token is Token =>
  token?.kind === "word" && !/['’]s?$/.test(token.text);

/** Whether a capitalised word follows on the same line, without a sign or a possessive between. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.newline || !token.spaced || !isCapitalised(token)) return false;
  return !/['’]s$/.test(tokens[at - 1]?.text ?? "");
}

import type { Token } from "./tokens.ts";

/** Indices of tokens inside web and e-mail addresses: runs without white space that hold "://", "www." or "@". */
export function addresses(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  let isAddress = false;
  for (let i = 0; i <= tokens.length; i += 1) {
    if (i === tokens.length || tokens[i]?.spaced) {
      if (isAddress) for (let k = start; k < i; k += 1) found.add(k);
      start = i;
      isAddress = false;
    }
    isAddress ||= isMark(tokens, i);
  }
  return found;
}

/** "@", "://", "www.", or the "org/" of "example.org/2017". */
function isMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return false;
  if (token.kind === "word") return token.form === "www";
  if (token.form === "@") return true;
  if (token.form !== ":" && token.form !== ".") return false;
  const next = tokens[at + 1];
  const third = tokens[at + 2];
  if (third?.form !== "/") return false;
  if (token.form === ":") return next?.form === "/";
  return next?.kind === "word" && !token.spaced && !next.spaced && !third.spaced;
}

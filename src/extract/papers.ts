import type { Token } from "./tokens.ts";
import { isRelease } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";

/** Whether a verb only says when words or pictures came out: "figures released on Monday", "a video posted on Sunday". */
export const isPaper = (tokens: readonly Token[], { key, first }: Verb): boolean =>
  isRelease(key) && PAPERS.has(tokens[first - 1]?.form ?? "");

const PAPERS = new Set(
  "statement statements figures data video message interview footage photos images remarks letter speech recording picture photo photograph pictures".split(
    " ",
  ),
);

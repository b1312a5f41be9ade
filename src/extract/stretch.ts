import type { Opens } from "./countedNoun.ts";
import type { Token } from "./tokens.ts";

/** What of a sentence the search for a measure may read. */
export type Stretch = {
  tokens: readonly Token[];
  /** Indices of the first and last token of the sentence, both inclusive. */
  first: number;
  last: number;
  /** A verb before one of these is active. */
  opens: Opens;
  /** Indices of the first tokens after the numbers. */
  ends: ReadonlySet<number>;
};

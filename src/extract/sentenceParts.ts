import { type Clause, clauses } from "./clauses.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { type Verb, verbs } from "./verbs.ts";

/** A sentence taken apart. */
export type SentenceParts = {
  sentence: ReadSentence;
  /** The times in it, in order. */
  times: readonly TimeSpan[];
  /** In order. */
  verbs: readonly Verb[];
  clauses: readonly Clause[];
};

/** Takes a sentence apart into its times, verbs and clauses. */
export function sentenceParts(
  { tokens }: Reading,
  sentence: ReadSentence,
  times: readonly TimeSpan[],
): SentenceParts {
  const range: [number, number] = [sentence.opens, sentence.last];
  const timeAt = (at: number) => {
    const from = PREPOSITIONS.has(tokens[at]?.form ?? "") ? at + 1 : at;
    return times.find(({ first }) => first === from || first === at)?.last ?? null;
  };
  const found = verbs(tokens, range, timeAt).filter(
    ({ first, last }) => !times.some((time) => time.first <= first && last <= time.last),
  );
  return { sentence, times, verbs: found, clauses: clauses(tokens, range, found) };
}

const PREPOSITIONS = new Set(["on", "in", "at"]);

/** The clause that a token stands in; null: it is before the sentence or after it. */
export const clauseAt = ({ clauses }: SentenceParts, at: number): Clause | null =>
  clauses.find(({ first, last }) => first <= at && at <= last) ?? null;

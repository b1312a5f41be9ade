import type { NumberSpan } from "../../src/extract/numberSpan.ts";
import { numbers } from "../../src/extract/numbers.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { practiceFolder, textOf } from "./folder.ts";
import type { NumberCase } from "./numberScope.ts";

// The English conformance cases of Microsoft Recognizers-Text, kept beside the project: for measuring only.
const folder = practiceFolder("extraction/corpora/recognizers/");

/** The cases of a file; null: they are not there. */
export const numberCases = (name: string): NumberCase[] | null =>
  folder && JSON.parse(textOf(new URL(name, folder)));

/** A number that a reader found: its words in lower case, and its ends; a share is in percent. */
export type FoundNumber = { text: string; low: number; high: number; share: boolean };

/** The numbers that our reader counts. */
export const numbersOf = (text: string): FoundNumber[] =>
  spansOf(text).map(({ start, end, value, kind }) => ({
    text: text.slice(start, end).toLowerCase(),
    low: value?.low ?? Number.NaN,
    high: value?.high ?? Number.NaN,
    share: kind === "fraction",
  }));

/** The same with all that is known of them. */
export const spansOf = (text: string): NumberSpan[] =>
  numbers(text, tokens(text)).filter(({ excluded, value }) => excluded === null && value !== null);

const UNIT = /(?<=\S)\s*(?:%|percents?|percentage)$/;
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Whether a reader finds the numbers of a case and no other: their values and, unless `how` says so, their words. */
export function numbersAgree(
  { Results }: NumberCase,
  found: readonly FoundNumber[],
  how: "words and values" | "values" = "words and values",
): boolean {
  return (
    found.length === Results.length &&
    found.every(({ text, low, high, share }, i) => {
      const { Text = "", Resolution } = Results[i] ?? {};
      const want = Number.parseFloat(Resolution?.value ?? "");
      const isShare = share && low <= want * 100 && want * 100 <= high;
      const isHalf = share && Number.isNaN(high) && low === want * 100;
      const isValue = near(low, want) || isShare || isHalf;
      return isValue && (how === "values" || text === Text.replace(UNIT, ""));
    })
  );
}

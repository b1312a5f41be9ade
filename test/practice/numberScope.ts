import type { Scope } from "./conformance.ts";

/** A conformance case for numbers, percentages or ranges. */
export type NumberCase = {
  Input: string;
  Results: { Text: string; Resolution: { value: string } }[];
};

const matching = (pattern: RegExp) => (c: NumberCase) => pattern.test(c.Input);

/** What the cases hold that is no number of a news story, or another reading on purpose. */
export const NUMBERS_LEFT_OUT: Scope<NumberCase> = new Map([
  ["below zero nothing is counted", matching(/(?:^|\s)- ?\d|minus|negative/)],
  ["powers and exponents", matching(/\d\^|\de[+-]?\d|x10\^/)],
  [
    "tenths of tenths and worse: halves to nineteenths are shares, by a numerator up to nineteen",
    matching(
      /hundredth|thousandth|millionth|trillionth|twenty-f|twenty f|hundred.*fifth|twent.*fifth|thirtieth|-three fifths/,
    ),
  ],
  ["a sum of a number and a share of one", matching(/hundred three fifths|twenty and three/)],
  ["division: 'over' is a hedge in news", matching(/\bover (?:\d|one|three|twenty)/)],
  ["a hyphen between spaces is a dash in news", matching(/[a-z] - [a-z]/)],
  ["money", matching(/\$|dollars|yuan|SEK/)],
  [
    "addresses, telephone numbers, dates, documents and names",
    matching(/192\.168|\+1-|\/2018|nrs?\.|SCP-/),
  ],
  ["leading zeros make a code", matching(/\b0000\b/)],
  [
    "G is no scale (5G), and k and M are only where they touch the digits",
    matching(/\dG$|\d +[kGM]$/),
  ],
  [
    "digits and words added up are two numbers in news",
    matching(/\d (?:thousand|hundred|crore) (?:\d|and (?:\d|one|two))/),
  ],
  ["dozens added to hundreds", matching(/hundred and two dozens/)],
  ["N out of hundreds are two counts", matching(/out of five hundred/)],
  ["digits spoken one by one", matching(/nought-four/)],
]);

export const PERCENT_LEFT_OUT: Scope<NumberCase> = new Map([
  ["below zero nothing is counted", matching(/minus/)],
  ["'percent of ten' has its number elsewhere", matching(/^per ?cents? of/)],
  [
    "no number in it",
    (c) => c.Results.some(({ Resolution }) => /\d/.test(Resolution.value ?? "") === false),
  ],
]);

export const RANGES_LEFT_OUT: Scope<NumberCase> = new Map([
  ["below zero nothing is counted", matching(/negative|-30/)],
  ["ranks are no counts", matching(/tenth/)],
  ["ages, telephone numbers and years are no counts", matching(/years old|-2222|1998|2008|1995-/)],
  ["equality is not a hedge", matching(/equal|=|<>/i)],
  [
    "a ceiling before its floor is two claims",
    matching(/at most 100 and|no more than 50 and|number range is 1000 .? 5000/),
  ],
  ["'200 or greater than 190' is no clause of news", matching(/or greater than 190|2 in 5/)],
]);

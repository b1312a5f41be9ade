import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { NumberSpan } from "../../src/extract/numberSpan.ts";
import { numbers } from "../../src/extract/numbers.ts";
import { tokens } from "../../src/extract/tokens.ts";

// The English conformance cases of Microsoft Recognizers-Text, kept beside the project: for measuring only.
const folder = new URL("../../../shared/extraction/corpora/recognizers/", import.meta.url);
const hasCases = existsSync(folder);

type Case = { Input: string; Results: { Text: string; Resolution: { value: string } }[] };
type Found = { text: string; span: NumberSpan };

const read = (name: string): Case[] => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const figures = (text: string): Found[] =>
  numbers(text, tokens(text))
    .filter((span) => span.excluded === null && span.value !== null)
    .map((span) => ({ text: text.slice(span.start, span.end).toLowerCase(), span }));

const matching = (pattern: RegExp) => (c: Case) => pattern.test(c.Input);

/** What the cases hold that is no number of a news story, or another reading on purpose. */
const NUMBERS_LEFT_OUT: ReadonlyMap<string, (c: Case) => boolean> = new Map([
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

const PERCENT_LEFT_OUT: ReadonlyMap<string, (c: Case) => boolean> = new Map([
  ["below zero nothing is counted", matching(/minus/)],
  ["'percent of ten' has its number elsewhere", matching(/^per ?cents? of/)],
  [
    "no number in it",
    (c) => c.Results.some(({ Resolution }) => /\d/.test(Resolution.value ?? "") === false),
  ],
]);

const inScope = (cases: Case[], leftOut: ReadonlyMap<string, (c: Case) => boolean>): Case[] =>
  cases.filter((c) => ![...leftOut.values()].some((isOut) => isOut(c)));

const UNIT = /(?<=\S)\s*(?:%|percents?|percentage)$/;
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

function isRight({ Input, Results }: Case): boolean {
  const found = figures(Input);
  return (
    found.length === Results.length &&
    found.every(({ text, span }, i) => {
      const { Text = "", Resolution } = Results[i] ?? {};
      const want = Number.parseFloat(Resolution?.value ?? "");
      const [low, high] = [span.value?.low ?? Number.NaN, span.value?.high ?? Number.NaN];
      const { kind } = span;
      const isShare = kind === "fraction" && low <= want * 100 && want * 100 <= high;
      const isHalf = kind === "fraction" && span.value?.high === null && low === want * 100;
      return text === Text.replace(UNIT, "") && (near(low, want) || isShare || isHalf);
    })
  );
}

const wrongOf = (cases: Case[]): string[] => cases.filter((c) => !isRight(c)).map((c) => c.Input);

test.runIf(hasCases)("reads 95 of 100 of the number cases that are in scope", () => {
  const cases = inScope(read("NumberModel.json"), NUMBERS_LEFT_OUT);
  const wrong = wrongOf(cases);
  expect(cases.length).toBeGreaterThan(120);
  expect(1 - wrong.length / cases.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});

test.runIf(hasCases)("every reason for leaving a case out leaves one out", () => {
  for (const [file, reasons] of [
    ["NumberModel.json", NUMBERS_LEFT_OUT],
    ["PercentModel.json", PERCENT_LEFT_OUT],
    ["NumberRangeModel.json", RANGES_LEFT_OUT],
  ] as const) {
    const cases = read(file);
    for (const [reason, isOut] of reasons) expect(cases.some(isOut), reason).toBe(true);
  }
});

test.runIf(hasCases)("reads every percentage that is in scope", () => {
  expect(wrongOf(inScope(read("PercentModel.json"), PERCENT_LEFT_OUT))).toEqual([]);
});

const RANGES_LEFT_OUT: ReadonlyMap<string, (c: Case) => boolean> = new Map([
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

/** "[20,100]": as the cases write ranges, but closed above, as news means them. */
function bounds({ value, kind }: NumberSpan): string {
  if (value === null) return "";
  const unit = kind === "fraction" ? 100 : 1;
  const low =
    value.low === null || (kind === "fraction" && value.low === 0) ? "" : value.low / unit;
  const high = value.high === null ? "" : value.high / unit;
  return `${value.lowInclusive && low !== "" ? "[" : "("}${low},${high})`;
}

test.runIf(hasCases)("reads 95 of 100 of the range cases that are in scope", () => {
  const cases = inScope(read("NumberRangeModel.json"), RANGES_LEFT_OUT);
  const wrong = cases.filter(({ Input, Results }) => {
    const found = figures(Input).filter(({ span }) => span.value?.low !== span.value?.high);
    const want = Results.map(({ Resolution }) => Resolution.value.replace("]", ")"));
    return found.map(({ span }) => bounds(span)).join() !== want.join();
  });
  expect(cases.length).toBeGreaterThan(35);
  expect(
    1 - wrong.length / cases.length,
    wrong.map((c) => c.Input).join("\n"),
  ).toBeGreaterThanOrEqual(0.95);
});

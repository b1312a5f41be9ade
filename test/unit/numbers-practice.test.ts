import { expect, test } from "vitest";
import type { NumberSpan } from "../../src/extract/numberSpan.ts";
import { conformance } from "../practice/conformance.ts";
import { numberCases, numbersAgree, numbersOf, spansOf } from "../practice/numberCases.ts";
import {
  NUMBERS_LEFT_OUT,
  type NumberCase,
  PERCENT_LEFT_OUT,
  RANGES_LEFT_OUT,
} from "../practice/numberScope.ts";

const plain = numberCases("NumberModel.json");
const percents = numberCases("PercentModel.json");
const ranges = numberCases("NumberRangeModel.json");
const inputOf = ({ Input }: NumberCase) => Input;
const isRight = (one: NumberCase) => numbersAgree(one, numbersOf(one.Input));

test.runIf(plain)("reads 95 of 100 of the number cases that are in scope", () => {
  const { inScope, passed, wrong } = conformance(plain ?? [], NUMBERS_LEFT_OUT, inputOf, isRight);
  expect(inScope).toBeGreaterThan(120);
  expect(passed / inScope, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});

test.runIf(plain)("every reason for leaving a case out leaves one out", () => {
  for (const [cases, reasons] of [
    [plain, NUMBERS_LEFT_OUT],
    [percents, PERCENT_LEFT_OUT],
    [ranges, RANGES_LEFT_OUT],
  ] as const)
    for (const [reason, isOut] of reasons) expect(cases?.some(isOut), reason).toBe(true);
});

test.runIf(percents)("reads every percentage that is in scope", () => {
  expect(conformance(percents ?? [], PERCENT_LEFT_OUT, inputOf, isRight).wrong).toEqual([]);
});

/** "[20,100]": as the cases write ranges, but closed above, as news means them. */
function bounds({ value, kind }: NumberSpan): string {
  if (value === null) return "";
  const unit = kind === "fraction" ? 100 : 1;
  const low =
    value.low === null || (kind === "fraction" && value.low === 0) ? "" : value.low / unit;
  const high = value.high === null ? "" : value.high / unit;
  return `${value.lowInclusive && low !== "" ? "[" : "("}${low},${high})`;
}

function isRange({ Input, Results }: NumberCase): boolean {
  const found = spansOf(Input).filter(({ value }) => value?.low !== value?.high);
  const want = Results.map(({ Resolution }) => Resolution.value.replace("]", ")"));
  return found.map(bounds).join() === want.join();
}

test.runIf(ranges)("reads 95 of 100 of the range cases that are in scope", () => {
  const { inScope, passed, wrong } = conformance(ranges ?? [], RANGES_LEFT_OUT, inputOf, isRange);
  expect(inScope).toBeGreaterThan(35);
  expect(passed / inScope, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});

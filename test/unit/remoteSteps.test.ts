import { expect, test } from "vitest";
import { remoteSteps, stepsUpTo } from "../../src/engine/remoteSteps.ts";
import { dayNumber } from "../../src/model/period.ts";

const MONTHS = Int32Array.from({ length: 25 }, (_, month) => dayNumber(2019, 11 + month, 1));

test("the ends of the data are always steps, inside the bins, outside, and centuries away", () => {
  for (const extent of [
    { start: dayNumber(2019, 11, 3), end: dayNumber(2021, 10, 2) },
    { start: dayNumber(1997, 1, 1), end: dayNumber(2026, 1, 1) },
    { start: dayNumber(1900, 1, 1), end: dayNumber(2149, 6, 6) },
  ]) {
    const steps = [...remoteSteps(MONTHS, extent)];
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(steps).toEqual(expect.arrayContaining([...MONTHS, extent.start, extent.end]));
    expect((steps.at(-2) ?? 0) - (steps[1] ?? 0)).toBeLessThanOrEqual(25_000);
  }
});

test("many bins give every so many steps, their last edge too", () => {
  const days = Int32Array.from({ length: 801 }, (_, day) => day);
  const steps = [...remoteSteps(days, null)];
  expect(steps.length).toBeLessThanOrEqual(401);
  expect(steps.at(-1)).toBe(800);
});

test("counts the steps up to a day", () => {
  const steps = Int32Array.of(3, 5, 9);
  expect([2, 3, 4, 5, 8, 9, 10].map((day) => stepsUpTo(steps, day))).toEqual([0, 1, 1, 2, 2, 3, 3]);
});

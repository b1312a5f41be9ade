import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  civilDate,
  dayLabel,
  dayNumber,
  isInside,
  parsePeriod,
  periodLabel,
} from "../../src/model/period.ts";
import { arbitraryDate, arbitraryEdtf } from "../value-arbitrary.ts";

const DAY = 86_400_000;

/** The day on which an instant of the reference lies; null: open or unknown. */
const dayOf = (time: number | null): number | null =>
  time === null || !Number.isFinite(time) ? null : Math.floor(time / DAY);

test("dates, qualifiers and intervals have the ends that the edtf package gives them", () => {
  fc.assert(
    fc.property(arbitraryEdtf(), (text) => {
      const [from, to] = text.split("/");
      fc.pre(from !== to && !(to?.startsWith(from ?? "") ?? false));
      const ours = parsePeriod(text);
      const theirs = edtf(text);
      const last = dayOf(theirs.max);
      expect(ours?.start).toBe(text.startsWith("..") ? null : dayOf(theirs.min));
      expect(ours?.end).toBe(text.endsWith("..") || last === null ? null : last + 1);
    }),
    { numRuns: 1000 },
  );
});

test("qualifiers are read as the edtf package reads them", () => {
  fc.assert(
    fc.property(arbitraryDate(), fc.constantFrom("", "?", "~", "%"), (date, sign) => {
      const theirs = edtf(date + sign);
      const { uncertain, approximate } = parsePeriod(date + sign) ?? {};
      expect(uncertain).toBe(Boolean(theirs.uncertain?.value));
      expect(approximate).toBe(Boolean(theirs.approximate?.value));
    }),
  );
});

test("a day number and its civil date are inverse, and follow the proleptic Gregorian calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (days) => {
      const [year, month, day] = civilDate(days);
      expect(dayNumber(year, month, day)).toBe(days);
      const date = new Date(days * DAY);
      expect([year, month, day]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "",
  "yesterday",
  "2017-13",
  "2017-00",
  "2017-02-29",
  "2017-04-31",
  "2017-10-00",
  "2017-1-1",
  "17-10-24",
  "-0000",
  "2017-10-24T10:00",
  "2017-10-22/2017-10-16",
  "2017-05/2017",
  "../..",
  "/",
  "2017/2018/2019",
  "2017??",
  " 2017",
  "2017-10-24/2017-13",
])("%j is no date", (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test.each([
  ["2014", "2014"],
  ["2014-08", "Aug 2014"],
  ["2017-09-16", "16 Sep 2017"],
  ["2016-02-29", "29 Feb 2016"],
  ["2017-10-16/2017-10-22", "16–22 Oct 2017"],
  ["2017-09-28/2017-10-02", "28 Sep 2017 – 2 Oct 2017"],
  ["2011-03/2017-10-24", "Mar 2011 – 24 Oct 2017"],
  ["2011/2014", "2011 – 2014"],
  ["2017-09/2017-09", "Sep 2017"],
  ["2011-03/..", "since Mar 2011"],
  ["2011-03/", "since Mar 2011"],
  ["../2014", "until 2014"],
  ["2014~", "about 2014"],
  ["2017-10?", "Oct 2017 (uncertain)"],
  ["2017%", "about 2017 (uncertain)"],
  ["last week", "last week"],
])("%s reads %s", (text, label) => {
  expect(periodLabel(text)).toBe(label);
});

test("no date reads undated", () => {
  expect(periodLabel(null)).toBe("undated");
  expect(dayLabel(0, "day")).toBe("1 Jan 1970");
});

const between = (text: string, from: string | null, to: string | null) => {
  const period = parsePeriod(text);
  const start = from === null ? null : (parsePeriod(from)?.start ?? null);
  const end = to === null ? null : (parsePeriod(to)?.end ?? null);
  return period && isInside(period, start, end);
};

test.each([
  ["2017-09", "2017-09-10", "2017-09-20", "possibly"],
  ["2017-09", "2017-09", "2017-09", "certainly"],
  ["2017-09", "2017-10", null, "no"],
  ["2017-10-16/2017-10-22", "2017-10-20", "2017-10-24", "possibly"],
  ["2017-10-24", "2017-10-20", "2017-10-24", "certainly"],
  ["2017-10-25", "2017-10-20", "2017-10-24", "no"],
  ["2014", "2014-08", null, "possibly"],
  ["2014~", "2010", "2020", "possibly"],
  ["2011-03/..", "2017", "2017", "possibly"],
  ["2011-03/..", "2010", null, "certainly"],
  ["2017-10?", null, null, "certainly"],
])("%s from %s to %s is %s inside", (text, from, to, answer) => {
  expect(between(text, from, to)).toBe(answer);
});

test("a wider range never holds less surely", () => {
  const order = ["no", "possibly", "certainly"];
  const day = fc.integer({ min: -30_000, max: 30_000 });
  fc.assert(
    fc.property(arbitraryEdtf(), day, day, fc.nat({ max: 900 }), (text, a, b, more) => {
      const period = parsePeriod(text);
      if (!period) throw new Error(`not a date: ${text}`);
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const narrow = order.indexOf(isInside(period, from, to));
      const wide = order.indexOf(isInside(period, from - more, to + more));
      expect(wide).toBeGreaterThanOrEqual(narrow);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  approximately,
  calendarUnit,
  dateEdtf,
  dayEdtf,
  singleDay,
  spanEdtf,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
} from "../../src/model/calendar.ts";
import { parsePeriod } from "../../src/model/period.ts";

test.each([
  ["2017-10-24", "day", -1, "2017-10-23"],
  ["2016-03-01", "day", -1, "2016-02-29"],
  ["2017-10-24", "week", -1, "2017-10-16/2017-10-22"],
  ["2017-10-22", "week", 0, "2017-10-16/2017-10-22"],
  ["2017-10-24", "weekend", -1, "2017-10-21/2017-10-22"],
  ["2017-01-31", "month", 1, "2017-02"],
  ["2017-01-31", "month", -1, "2016-12"],
  ["2017-10-24", "quarter", -1, "2017-07/2017-09"],
  ["2017-10-24", "year", -2, "2015"],
  ["2017-10-24", "decade", -1, "2000/2009"],
  ["2000", "century", 0, "1901/2000"],
  ["2017-10-16/2017-10-22", "month", 0, "2017-10"],
  ["2017-10", "day", 0, null],
  ["2017-10-30/2017-11-02", "month", 0, null],
  ["2011-03/..", "year", 0, null],
  ["2017", "year", -2017, null],
  ["2017-10-24", "day", Number.MAX_SAFE_INTEGER, null],
  ["yesterday", "day", 0, null],
] as const)("from %s, %s %i is %s", (date, unit, offset, expected) => {
  expect(calendarUnit(date, unit, offset)).toBe(expected);
});

test("weekdays agree with the calendar, and lie within a week of their day", () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (days, weekday) => {
      expect(weekdayOf(days)).toBe((new Date(days * 86_400_000).getUTCDay() + 6) % 7);
      const [back, ahead] = [weekdayUpTo(weekday, days), weekdayFrom(weekday, days)];
      expect([weekdayOf(back), weekdayOf(ahead)]).toEqual([weekday, weekday]);
      expect(days - back).toBeLessThan(7);
      expect(ahead - days).toBeLessThan(7);
      expect(back <= days && days <= ahead).toBe(true);
      expect(singleDay(dayEdtf(days) ?? "")).toBe(days);
    }),
  );
});

test("dates that are none are null, spans the wrong way round too", () => {
  expect(dateEdtf(2017, 2, 29)).toBeNull();
  expect(dateEdtf(0, 1, 1)).toBeNull();
  expect(dateEdtf(10_000, null, null)).toBeNull();
  expect(dateEdtf(476, 9, 4)).toBe("0476-09-04");
  expect(spanEdtf("2014", "2011")).toBeNull();
  expect(spanEdtf("2014", "2014")).toBe("2014");
  expect(spanEdtf("2017-10-16/2017-10-22", "2017-11")).toBe("2017-10-16/2017-11");
  expect(singleDay("2017-10")).toBeNull();
});

test.each([
  ["2014", "2014~"],
  ["1990/1999", "1990~/1999~"],
  ["2011-03/..", "2011-03~/.."],
  ["2014?", "2014?"],
])("about %s is %s", (date, about) => {
  expect(approximately(date)).toBe(about);
  expect(parsePeriod(about)).not.toBeNull();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { jointPeriod } from "../../src/model/jointPeriod.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { arbitraryEdtf } from "../value-arbitrary.ts";

test.each<[string | null, string[]]>([
  [null, []],
  [null, ["soon"]],
  ["2017-10?", ["2017-10?", "2017-10?"]],
  ["2017-10-23/2017-10-24", ["2017-10-24", "2017-10-23"]],
  ["2017", ["2017", "2017-10-23"]],
  ["2011-03/2017-10-24", ["2011-03/2017-10-24", "2014"]],
  ["2011-03/..", ["2014", "2011-03/.."]],
  ["../2014", ["2014", "/2012"]],
  [null, ["../2014", "2012/.."]],
])("%s holds %j", (joint, dates) => {
  expect(jointPeriod(dates)).toBe(joint);
});

test("a joint period is a date, and holds them all", () => {
  fc.assert(
    fc.property(fc.array(arbitraryEdtf(), { minLength: 1, maxLength: 5 }), (dates) => {
      const joint = jointPeriod(dates);
      if (joint === null) return;
      const period = parsePeriod(joint);
      expect(period).not.toBeNull();
      for (const date of dates) {
        const own = parsePeriod(date);
        const [start, end] = [own?.start ?? -Infinity, own?.end ?? Infinity];
        expect(period?.start ?? -Infinity).toBeLessThanOrEqual(start);
        expect(period?.end ?? Infinity).toBeGreaterThanOrEqual(end);
      }
    }),
  );
});

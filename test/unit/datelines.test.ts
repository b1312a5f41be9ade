import fc from "fast-check";
import { expect, test } from "vitest";
import { datelineOf } from "../../src/extract/datelines.ts";

const read = (line: string, published: string | null = null) => {
  const found = datelineOf(line, published);
  return found && [found.place, found.agency, found.published, line.slice(found.end)];
};

test.each<[string, (string | null)[]]>([
  ["Beirut (AFP) Oct 24, 2017 - The army", ["Beirut", "AFP", "2017-10-24", "The army"]],
  ["Baghdad (AFP) Oct 22, 2017", ["Baghdad", "AFP", "2017-10-22", ""]],
  ["BAGHDAD (Reuters) - Two died", ["BAGHDAD", "Reuters", null, "Two died"]],
  ["BEIRUT (AP) — “Two” died", ["BEIRUT", "AP", null, "“Two” died"]],
  ["KABUL, Afghanistan — Two died", ["KABUL, Afghanistan", null, null, "Two died"]],
  ["KABUL, Jan. 21, 2019 (Xinhua) -- Two", ["KABUL", "Xinhua", "2019-01-21", "Two"]],
  ["Geneva, 24 October 2017 – The UN", ["Geneva", null, "2017-10-24", "The UN"]],
  ["WASHINGTON, D.C., January 5, 2018 — A", ["WASHINGTON, D.C.", null, "2018-01-05", "A"]],
  ["GENEVA/DOL, 1 June 2019 - 14 died", ["GENEVA/DOL", null, "2019-06-01", "14 died"]],
  ["ISLAMABAD: The army", ["ISLAMABAD", null, null, "The army"]],
  ["Tuesday, January 22, 2019", [null, null, "2019-01-22", ""]],
  ["Tuesday, January 22, 2019 A bomb", [null, null, "2019-01-22", "A bomb"]],
  ["24 October 2017", [null, null, "2017-10-24", ""]],
  ["2017-10-24", [null, null, "2017-10-24", ""]],
  ["Tue 24 Oct 2017 14.15 BST", [null, null, "2017-10-24", ""]],
  ["October 24, 2017 / 10:15 AM / 2 years ago", [null, null, "2017-10-24", ""]],
  ["BEIRUT —", ["BEIRUT", null, null, ""]],
  ["(Reuters) - Two died", [null, "Reuters", null, "Two died"]],
  ["(CNN)Two died", [null, "CNN", null, "Two died"]],
  ["AFP — Two died", [null, "AFP", null, "Two died"]],
])("%j", (line, expected) => {
  expect(read(line)).toEqual(expected);
});

test.each([
  "Islamic State (IS) - which lost the town - fled.",
  "Thursday, United States forces killed him.",
  "Monday, January 21, 2019 saw 14 killed.",
  "January 5, 2019, was a bad day.",
  "May 4 – a day of rest",
  "President Doran (Velia) said so.",
  "ISIS - The group that",
  "WATCH: The army leaves",
  "Al-Qusur is a neighbourhood.",
  "Feb 30, 2019",
  "January 5, 2019 10:15 attack",
  "Published 6 February 2020",
  "constructor",
  "",
])("%j has none", (line) => {
  expect(datelineOf(line, "2019-01-24")).toBe(null);
});

test.each<[string | null, string | null]>([
  ["2019-01-24", "2019-01-23"],
  ["2019-01-22", "2019-01-23"],
  ["2019-01-20", "2018-01-23"],
  ["2019", "2019-01-23"],
  ["2018-12", "2018-01-23"],
  [null, null],
])("a day without a year in a text of %s is %s", (published, expected) => {
  expect(datelineOf("KABUL, Jan. 23 (Xinhua) -- Two died", published)?.published).toBe(expected);
});

test("never throws, ends inside the line and gives places as printed", () => {
  const piece = fc.oneof(
    fc.constantFrom("Kabul", "KABUL", ", ", " (AFP)", " - ", "Oct 24", ", 2017", " — ", "Monday, "),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join("");
      const found = datelineOf(line, null);
      if (!found) return;
      expect(found.end).toBeLessThanOrEqual(line.length);
      const { place, placeStart } = found;
      if (place !== null) expect(line.slice(placeStart, placeStart + place.length)).toBe(place);
    }),
    { numRuns: 1000 },
  );
});

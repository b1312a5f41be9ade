import { expect, test } from "vitest";
import { FLAGS } from "../../src/model/eventData.ts";
import {
  rowCitation,
  rowDeaths,
  rowPeriod,
  rowPlace,
  rowRemarks,
} from "../../src/model/eventPhrase.ts";
import { dayNumber } from "../../src/model/period.ts";
import { eventRow } from "../eventRow.ts";

const NAN = Number.NaN;
const month = { start: dayNumber(2017, 9, 1), end: dayNumber(2017, 10, 1) };

test.each([
  [{}, "16 Sep 2017"],
  [{ ...month, datePrecision: "month" }, "Sep 2017, known to the month"],
  [{ ...month, datePrecision: "span" }, "1–30 Sep 2017"],
  [{ start: -0x80000000, end: -0x80000000, datePrecision: "unknown" }, "no date"],
] as const)("a period is said as the file knows it: %j", (part, words) => {
  expect(rowPeriod(eventRow(part))).toBe(words);
});

test.each([
  [{}, "3 deaths (2–5)"],
  [{ low: 3, high: 3 }, "3 deaths"],
  [{ low: NAN }, "deaths: low unknown, best 3, high 5"],
  [{ low: 0, best: 0, high: 0 }, "no deaths"],
  [{ low: 1, best: 1, high: 1 }, "1 death"],
  [{ low: NAN, best: NAN, high: NAN }, "deaths unknown"],
  [{ low: 0, best: 0, high: 4 }, "no deaths (0–4)"],
  [
    { low: 177, best: 142, high: 177, flags: FLAGS.disordered },
    "deaths: low 177, best 142, high 177",
  ],
] as const)("deaths are said as they stand: %j", (part, words) => {
  expect(rowDeaths(eventRow(part))).toBe(words);
});

test("a point that stands for a country is not called a place, and no point is said", () => {
  expect(rowPlace(eventRow({ placePrecision: "country", place: "", admin: "" }))).toBe(
    "Syria; a point that stands for the whole country",
  );
  expect(rowPlace(eventRow({ longitude: NAN, latitude: NAN }))).toBe(
    "Atmeh, Idleb, Syria; no coordinates, so not on the map",
  );
});

test("what is odd about a row is said in words, once each", () => {
  const row = eventRow({ flags: FLAGS.disordered | FLAGS.conventional });
  expect(rowRemarks(row)).toHaveLength(2);
  expect(rowRemarks(eventRow())).toEqual([]);
});

test("a citation holds the note, the source, the line of the file and the credit", () => {
  const origin = { file: "syria.csv", unit: "line", credit: "Credit line." } as const;
  expect(rowCitation(eventRow(), origin)).toBe(
    [
      "“Two groups fought near Atmeh.”",
      "Source: Example Radio.",
      "Battles · Atmeh, Idleb, Syria; the place itself · 16 Sep 2017 · 3 deaths (2–5).",
      "Event SYR1, line 2 of syria.csv.",
      "Credit line.",
    ].join("\n"),
  );
});

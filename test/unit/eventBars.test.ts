import { expect, test } from "vitest";
import type { CountryNumber } from "../../src/layout/countryBars.ts";
import { barAxis, barLabel, eventBar } from "../../src/layout/eventBars.ts";

const number = (change: Partial<CountryNumber>): CountryNumber => {
  const value = change.value ?? 0;
  return { events: 10, value, low: value, high: value, unknown: 0, ...change };
};

test.each<[string, Partial<CountryNumber>, string]>([
  ["one number", { value: 1910 }, "1,910"],
  ["a range", { value: 1910, low: 1800, high: 2050 }, "1,910"],
  ["nothing known", { events: 4, unknown: 4 }, "no number"],
  ["something known", { events: 4, unknown: 3, value: 2 }, "2"],
  ["no row at all", { events: 0 }, "0"],
])("the label of %s", (_, change, label) => {
  expect(barLabel(number(change))).toBe(label);
});

test("bars, whiskers and labels in pixels", () => {
  const numbers = [
    number({ value: 1000, low: 800, high: 1200 }),
    number({ value: 300 }),
    number({ value: 1 }),
    number({ value: 0, events: 0 }),
  ];
  const { top, ticks } = barAxis(numbers);
  const drawn = numbers.map((n) => eventBar(n, top, 240));
  expect({ top, ticks, drawn }).toMatchInlineSnapshot(`
    {
      "drawn": [
        {
          "label": "1,000",
          "labelAt": 247,
          "length": 200,
          "whisker": [
            160,
            240,
          ],
        },
        {
          "label": "300",
          "labelAt": 67,
          "length": 60,
          "whisker": null,
        },
        {
          "label": "1",
          "labelAt": 8,
          "length": 1,
          "whisker": null,
        },
        {
          "label": "0",
          "labelAt": 7,
          "length": 0,
          "whisker": null,
        },
      ],
      "ticks": [
        {
          "at": 0,
          "label": "0",
        },
        {
          "at": 41.66666666666667,
          "label": "500",
        },
        {
          "at": 83.33333333333334,
          "label": "1,000",
        },
      ],
      "top": 1200,
    }
  `);
});

test("a whisker reaches as far as the numbers do that are not in order", () => {
  expect(eventBar(number({ value: 50, low: 90, high: 70 }), 100, 200)).toMatchObject({
    length: 100,
    whisker: [140, 180],
    labelAt: 187,
  });
});

test("the axis holds the top of before, and has whole numbers only", () => {
  expect(barAxis([number({ value: 20 })], 80).top).toBe(80);
  expect(barAxis([number({ value: 1 })]).ticks.map(({ label }) => label)).toEqual(["0", "1"]);
  expect(barAxis([]).top).toBe(1);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/model/period.ts";
import { NOTHING_ASKED } from "../../src/store/eventState.ts";
import { askedOfFile, eventsAddress } from "../../src/store/eventsAddress.ts";
import { pickedId } from "../../src/store/pickedId.ts";
import { readEventsAddress } from "../../src/store/readEventsAddress.ts";
import { COUNTRIES, openedAs, smallEngine } from "../smallEvents.ts";

const engine = smallEngine([{ start: 0, country: 1 }]);
const opened = { ...openedAs(engine), name: "2017, all & more.csv", size: 1234 };

const queryOf = (asked: Partial<typeof NOTHING_ASKED>, event: string | null = null) =>
  eventsAddress(opened, { ...NOTHING_ASKED, ...asked }, event);

const there = (asked: Partial<typeof NOTHING_ASKED>) => {
  const address = readEventsAddress(queryOf(asked));
  return address && askedOfFile(address, engine.described);
};

test("an address names the file, its size and its source, and none of its rows", () => {
  const asked = {
    from: dayNumber(2017, 1, 1),
    to: dayNumber(2017, 2, 1),
    countries: [1, 2],
    text: "market, & more",
    measure: "deaths" as const,
  };
  expect(queryOf(asked)).toBe(
    "?events=acled&file=2017%2C+all+%26+more.csv&size=1234&from=2017-01-01&to=2017-01-31&country=Syria&country=Iraq&q=market%2C+%26+more&measure=deaths",
  );
});

test("an address of a sample says so", () => {
  const address = eventsAddress({ ...opened, every: 10 }, NOTHING_ASKED, null);
  expect(address).toContain("&sample=10");
  expect(readEventsAddress(address)?.every).toBe(10);
  expect(readEventsAddress("?events=acled&sample=0")?.every).toBe(1);
});

test("whatever was asked is asked again by its address", () => {
  const days = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) });
  const asked = fc.record({
    from: fc.option(days),
    length: fc.option(fc.integer({ min: 1, max: 9000 })),
    countries: fc.uniqueArray(fc.nat(COUNTRIES.length - 1)),
    types: fc.uniqueArray(fc.nat(2)),
    outlets: fc.uniqueArray(fc.nat(2)),
    text: fc.string({ maxLength: 200, unit: "grapheme-ascii" }),
    measure: fc.constantFrom("events" as const, "deaths" as const),
    isLog: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ length, ...rest }) => {
      const to = length === null ? null : (rest.from ?? 0) + length;
      expect(there({ ...rest, to })).toEqual({ asked: { ...rest, to }, notices: [] });
    }),
  );
});

test("the open event is named by its own id, and the id is read again as it stands", () => {
  const query = queryOf({}, "SYR 1/2 & é");
  expect(query).toMatch(/&event=SYR\+1%2F2\+%26\+%C3%A9$/);
  expect(readEventsAddress(query)?.event).toBe("SYR 1/2 & é");
});

test.each([
  ["a row whose card was read", { kind: "row", row: 7 }, "SYR1", "SYR1"],
  ["a row whose card is still being read", { kind: "row", row: 8 }, "SYR1", null],
  ["a row without an id", { kind: "row", row: 7 }, "", null],
  ["a row with an endless id", { kind: "row", row: 7 }, "x".repeat(201), null],
  ["a country", { kind: "country", country: 7 }, "SYR1", null],
] as const)("what the address can name: %s", (_, picked, id, named) => {
  expect(pickedId({ picked, known: { row: 7, id } })).toBe(named);
});

test("names that the file does not have are said and left out", () => {
  const address = readEventsAddress("?events=plain&country=Syria&country=Atlantis&outlet=Radio");
  expect(address && askedOfFile(address, engine.described)).toMatchObject({
    asked: { countries: [1], outlets: [2] },
    notices: ["The address asks for country “Atlantis”, which this file does not have."],
  });
});

describe("an address of somebody else's", () => {
  test.each([
    ["?story=x", null],
    ["?events=nonsense", { source: "plain", file: "", size: null }],
    ["?events=acled&size=-1&event=", { source: "acled", size: null, event: null }],
    ["?events=acled&from=2017-13&to=2016", { from: null, to: dayNumber(2017, 1, 1) }],
    ["?events=acled&from=2018&to=2017", { from: null, to: null }],
    ["?events=__proto__&measure=constructor", { source: "plain", measure: "events" }],
  ])("%s", (query, expected) => {
    const read = readEventsAddress(query);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });
});

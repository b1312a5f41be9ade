import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Filters, NO_FILTERS } from "../../src/store/filters.ts";
import { addressOf, readAddress } from "../../src/store/url.ts";
import { dateRange } from "../../src/store/visible.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);
const read = (query: string) => readAddress(query, story);

test("an address is the parameters of the contract in a fixed order, readable as it stands", () => {
  const filters: Filters = {
    country: ["SY", "RU"],
    from: "2014-08",
    to: "2017-10",
    kind: ["figure", "event"],
    role: ["origin"],
    source: ["soufan"],
    speaker: ["-", "ryan-dillon"],
    standing: ["denied"],
    min: 14,
    max: 5600,
    sure: true,
    q: "Deir Ezzor & 50%",
  };
  expect(addressOf("soufan-2017", filters, "killed-war")).toBe(
    "?story=soufan-2017&country=SY,RU&from=2014-08&to=2017-10&kind=figure,event&role=origin" +
      "&source=soufan&speaker=-,ryan-dillon&standing=denied&min=14&max=5600&sure=1&q=Deir%20Ezzor%20%26%2050%25&sel=killed-war",
  );
});

test("without filters an address names the story alone", () => {
  expect(addressOf("soufan-2017", NO_FILTERS, null)).toBe("?story=soufan-2017");
  expect(read("")).toEqual({ filters: NO_FILTERS, pinned: null, notices: [] });
});

test("what was switched off altogether is not mistaken for the default", () => {
  const filters: Filters = { ...NO_FILTERS, role: [], source: [] };
  expect(read(addressOf("x", filters, null)).filters).toEqual(filters);
});

test("reading an address gives back what was written, without a notice", () => {
  const asked = arbitraryStory().chain((s) => {
    const ids = s.records.map((r) => r.id);
    const pinned = ids.length > 0 ? fc.constantFrom(null, ...ids) : fc.constant(null);
    return fc.tuple(fc.constant(s), arbitraryFilters(s), pinned);
  });
  fc.assert(
    fc.property(asked, ([s, filters, pinned]) => {
      const address = addressOf("opened", filters, pinned);
      expect(readAddress(address, s)).toEqual({ filters, pinned, notices: [] });
    }),
  );
});

test("to a month means to its last day", () => {
  const { filters } = read("?to=2017-10");
  expect(dateRange(filters)).toEqual(dateRange({ ...NO_FILTERS, to: "2017-10-31" }));
  expect(dateRange(filters)).not.toEqual(dateRange({ ...NO_FILTERS, to: "2017-10-30" }));
});

test.each([
  ["?country=XX", "country “XX”"],
  ["?country=sy", "country “sy”"],
  ["?country=__proto__", "country “__proto__”"],
  ["?kind=rumour", "kind “rumour”"],
  ["?role=hero", "role “hero”"],
  ["?source=nyt", "source “nyt”"],
  ["?speaker=nobody", "speaker “nobody”"],
  ["?standing=true", "standing “true”"],
  ["?sel=mention-nowhere", "sel “mention-nowhere”"],
  ["?from=2017-13", "from “2017-13”"],
  ["?from=2017-02-29", "from “2017-02-29”"],
  ["?to=yesterday", "to “yesterday”"],
  ["?to=2017-10/..", "to “2017-10/..”"],
  ["?from=2017-10-24&to=2017-10-23", "the end lies before the start"],
  ["?min=many", "min “many”"],
  ["?max=-1", "max “-1”"],
  ["?min=1e5", "min “1e5”"],
  ["?min=20&max=10", "the end lies below the start"],
  ["?sure=yes", "sure “yes”"],
  ["?utm_source=mail", "an unknown part, “utm_source”"],
  [`?sel=${"x".repeat(99)}`, `sel “${"x".repeat(40)}…”`],
])("%s is ignored with one notice", (query, notice) => {
  const { filters, pinned, notices } = read(query);
  expect({ filters, pinned }).toEqual({ filters: NO_FILTERS, pinned: null });
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain(notice);
});

test("one bad value among good ones is left out alone", () => {
  const { filters, notices } = read("?country=SY,XX,SY&kind=event,&from=2017&to=2017-10-01");
  expect(filters).toEqual({
    ...NO_FILTERS,
    country: ["SY"],
    kind: ["event"],
    from: "2017",
    to: "2017-10-01",
  });
  expect(notices).toHaveLength(1);
});

test("a long search is cut, also in the middle of a sign, and still makes an address", () => {
  const { filters } = read(`?q=a${encodeURIComponent("😀".repeat(200))}`);
  expect(filters.q.length).toBeLessThanOrEqual(200);
  expect(read(addressOf("x", filters, null)).filters).toEqual(filters);
});

test("half a sign in a search is no error", () => {
  expect(addressOf("x", { ...NO_FILTERS, q: "\ud83d" }, null)).toBe("?story=x&q=%EF%BF%BD");
});

test("no query at all throws, and what it yields can be written and read again", () => {
  const names = fc.constantFrom("country", "from", "to", "kind", "role", "source", "q", "sel", "x");
  const pair = fc.tuple(names, fc.string({ unit: "binary" })).map(([k, v]) => `${k}=${v}`);
  const query = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pair).map((pairs) => `?${pairs.join("&")}`),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { filters, pinned } = read(text);
      const again = read(addressOf("x", filters, pinned));
      expect(again).toEqual({ filters, pinned, notices: [] });
    }),
    { numRuns: 1000 },
  );
});

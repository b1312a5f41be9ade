import fc from "fast-check";
import { expect, test } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { everyValue, type ListFilter, valueCounts } from "../../src/store/counts.ts";
import { type Filters, NO_FILTERS } from "../../src/store/filters.ts";
import { visible } from "../../src/store/visible.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const asked: fc.Arbitrary<[Story, Filters]> = arbitraryStory().chain((story) =>
  fc.tuple(fc.constant(story), arbitraryFilters(story)),
);
const isSubset = (inner: ReadonlyMap<string, unknown>, outer: ReadonlyMap<string, unknown>) =>
  [...inner.keys()].every((id) => outer.has(id));

const OFF_BY_DEFAULT = ["role", "source"];

test("no filter adds a record to what the others show", () => {
  fc.assert(
    fc.property(asked, ([story, filters]) => {
      const now = visible(story, filters);
      for (const name of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
        if (OFF_BY_DEFAULT.includes(name)) continue;
        const without = visible(story, { ...filters, [name]: NO_FILTERS[name] });
        expect(isSubset(now, without), name).toBe(true);
      }
    }),
  );
});

test("a view that leaves its own filter out shows at least what all filters show", () => {
  fc.assert(
    fc.property(asked, fc.constantFrom("date", "country"), ([story, filters], own) => {
      expect(isSubset(visible(story, filters), visible(story, filters, own))).toBe(true);
    }),
  );
});

test("“possibly” comes from dates and numbers alone, and the switch leaves out just that", () => {
  fc.assert(
    fc.property(asked, ([story, filters]) => {
      const sure = [...visible(story, { ...filters, sure: true })];
      const all = [...visible(story, { ...filters, sure: false })];
      expect(sure).toEqual(all.filter(([, inside]) => inside === "certainly"));
      const free = visible(story, { ...filters, min: null, max: null }, "date");
      expect([...free.values()].every((inside) => inside === "certainly")).toBe(true);
    }),
  );
});

test.each<ListFilter>(["country", "kind", "speaker", "standing", "source", "role"])(
  "the count beside a value of %s is what picking it alone shows",
  (name) => {
    fc.assert(
      fc.property(asked, ([story, filters]) => {
        const counts = valueCounts(story, filters, name);
        for (const value of everyValue(story, name)) {
          const picked = visible(story, { ...filters, [name]: [value] });
          const others = name === "role" ? visible(story, { ...filters, role: [] }).size : 0;
          expect(counts.get(value) ?? 0, value).toBe(picked.size - others);
        }
      }),
    );
  },
);

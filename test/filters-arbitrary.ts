import fc from "fast-check";
import { parsePeriod } from "../src/model/period.ts";
import { STANDINGS } from "../src/model/standing.ts";
import { KINDS, ROLES, type Story } from "../src/model/story.ts";
import { facets } from "../src/store/facets.ts";
import { type Filters, OUTLET } from "../src/store/filters.ts";
import { arbitraryDate, orNull } from "./value-arbitrary.ts";

/** Filters that the page could be asked for: the story's own values, dates in order, any text. */
export function arbitraryFilters(story: Story): fc.Arbitrary<Filters> {
  const countries = [...new Set(facets(story).flatMap((f) => f.country ?? []))];
  const sources = story.sources.map((s) => s.id);
  const speakers = [OUTLET, ...story.speakers.map((s) => s.id)];
  return fc
    .record({
      country: fc.subarray(countries),
      dates: fc.tuple(orNull(arbitraryDate()), orNull(arbitraryDate())),
      kind: fc.subarray([...KINDS]),
      role: orNull(fc.subarray([...ROLES])),
      source: orNull(fc.subarray(sources)),
      speaker: fc.subarray(speakers),
      standing: fc.subarray([...STANDINGS]),
      numbers: fc.tuple(orNull(arbitraryBound), orNull(arbitraryBound)),
      sure: fc.boolean(),
      q: fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 20 })),
    })
    .map(({ dates, numbers, ...rest }) => ({ ...rest, ...inOrder(dates), ...upright(numbers) }));
}

const arbitraryBound = fc.oneof(
  fc.nat(100_000),
  fc.nat(1000).map((n) => n / 8),
);

function upright([a, b]: [number | null, number | null]): Pick<Filters, "min" | "max"> {
  return a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b };
}

function inOrder([a, b]: [string | null, string | null]): Pick<Filters, "from" | "to"> {
  const start = (date: string | null) => parsePeriod(date ?? "")?.start ?? 0;
  return a !== null && b !== null && start(a) > start(b) ? { from: b, to: a } : { from: a, to: b };
}

import { compareInterval, figureBounds } from "../model/arithmetic.ts";
import { folded } from "../model/fold.ts";
import { type Inside, isInside, parsePeriod } from "../model/period.ts";
import { isSound } from "../model/sound.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import { type Facets, facets } from "./facets.ts";
import { type Filters, rolesOn, sourcesOn } from "./filters.ts";

/** The filters that a view owns and must not apply to itself: dates for the timeline, country for the bars. */
export type OwnFilter = "date" | "country";

/** Ids of the records that pass, with how surely. Absent: does not pass. */
export type Visible = ReadonlyMap<string, Exclude<Inside, "no">>;

/**
 * The records that pass every filter but `except`. Rejected records never pass. A record without a country fails a
 * country filter, one without a date a date filter, one without a number a number filter, a mention a speaker or
 * standing filter. Dates and numbers have three answers; one "possibly" makes the whole "possibly".
 */
export function visible(story: Story, filters: Filters, except?: OwnFilter): Visible {
  const tests = testsOf(story, filters);
  const range = except === "date" ? null : dateRange(filters);
  const countries = except === "country" ? [] : filters.country;
  const passed = new Map<string, Exclude<Inside, "no">>();
  for (const f of facets(story)) {
    if (countries.length > 0 && (f.country === null || !countries.includes(f.country))) continue;
    if (!tests.every((test) => test(f))) continue;
    const inside = both(
      range === null ? "certainly" : dated(f, range),
      numbered(f.record, filters),
    );
    if (inside === "no" || (filters.sure && inside === "possibly")) continue;
    passed.set(f.record.id, inside);
  }
  return passed;
}

/** The days that the date filter asks for, half-open; null: no date filter. */
export function dateRange({ from, to }: Filters): [number | null, number | null] | null {
  if (from === null && to === null) return null;
  const start = from === null ? null : (parsePeriod(from)?.start ?? null);
  const end = to === null ? null : (parsePeriod(to)?.end ?? null);
  return [start, end];
}

const dated = (f: Facets, [from, to]: [number | null, number | null]): Inside =>
  f.period === null ? "no" : isInside(f.period, from, to);

/** Whether a record's number lies between the bounds asked for. */
function numbered(record: StoryRecord, { min, max }: Filters): Inside {
  if (min === null && max === null) return "certainly";
  if (record.kind !== "figure") return "no";
  const bounds = figureBounds(record);
  const above = min === null ? "certainly" : compareInterval(bounds, "at least", min);
  return both(above, max === null ? "certainly" : compareInterval(bounds, "at most", max));
}

const both = (a: Inside, b: Inside): Inside =>
  a === "no" || b === "no" ? "no" : a === "possibly" ? a : b;

function testsOf(story: Story, filters: Filters): ((f: Facets) => boolean)[] {
  const roles = rolesOn(filters);
  const sources = sourcesOn(filters, story);
  const words = folded(filters.q).split(/\s+/).filter(Boolean);
  const tests = [
    (f: Facets) => isSound(f.record),
    (f: Facets) => f.record.kind !== "mention" || roles.includes(f.record.role),
    (f: Facets) => sources.includes(f.record.quote.source),
  ];
  const { kind, speaker, standing } = filters;
  if (kind.length > 0) tests.push((f) => kind.includes(f.record.kind));
  if (speaker.length > 0) tests.push((f) => f.speaker !== null && speaker.includes(f.speaker));
  if (standing.length > 0) tests.push((f) => f.standing !== null && standing.includes(f.standing));
  if (words.length > 0) tests.push((f) => words.every((word) => f.text.includes(word)));
  return tests;
}

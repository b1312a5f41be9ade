import { placesById } from "../model/places.ts";
import type { Kind, Role, Story } from "../model/story.ts";
import type { Facets } from "./facets.ts";
import { type Filters, rolesOn, sourcesOn } from "./filters.ts";
import { placesOff } from "./placesOff.ts";
import type { Visible } from "./visible.ts";

/** The views whose coverage is told, as they stand on the page. */
export const VIEWS = ["map", "chart", "timeline", "quotes"] as const;
export type View = (typeof VIEWS)[number];

/** Whether a record of this kind could stand in a view; null: a record that does not say what it is. */
export function belongs(kind: Kind | null, view: View): boolean {
  if (view === "chart") return kind === "figure";
  return view === "timeline" ? kind === "event" : true;
}

/** Why a view does not show a record, in the order in which they are asked: the first that holds is the one. */
export const REASONS = [
  "orphaned",
  "unsound",
  "rejected",
  "not-identifiable",
  "teaser",
  "source-off",
  "dateline",
  "comparison",
  "title-only",
  "role-off",
  "undated",
  "no-country",
  "unplaced",
  "region",
  "no-point",
  "place-off",
  "filtered",
] as const;
export type Reason = (typeof REASONS)[number];

type Found = Exclude<Reason, "unsound">;
type Test = (f: Facets, view: View) => boolean;

/** Finds why a view to which a sound record belongs does not show it; null: it does. `passed`: what `visible` lets through. */
export function reasonFinder(
  story: Story,
  filters: Filters,
  passed: Visible,
): (f: Facets, view: View) => Reason | null {
  const tests = testsOf(story, filters, passed);
  const order = REASONS.filter((r): r is Found => r in tests);
  return (f, view) => order.find((reason) => tests[reason](f, view)) ?? null;
}

function testsOf(story: Story, filters: Filters, passed: Visible): { [reason in Found]: Test } {
  const roles = rolesOn(filters);
  const sources = new Set(sourcesOn(filters, story));
  const teasers = new Set(story.sources.filter((s) => s.kind === "teaser").map((s) => s.id));
  const places = placesById(story);
  const off = placesOff(story, filters);
  const askedForDates = filters.from !== null || filters.to !== null;
  const isOff = ({ record }: Facets) => !sources.has(record.quote.source);
  const isOffAs = (role: Role) => (f: Facets) =>
    isRoleOff(f) && f.record.kind === "mention" && f.record.role === role;
  const isRoleOff = ({ record }: Facets) =>
    record.kind === "mention" && !roles.includes(record.role);
  const placeOf = ({ record }: Facets) =>
    record.place === null ? undefined : places.get(record.place);
  return {
    orphaned: ({ record }) => record.orphan === true,
    rejected: ({ record }) => record.review === "rejected",
    "not-identifiable": ({ record }) => record.review === "not-identifiable",
    teaser: (f) => isOff(f) && teasers.has(f.record.quote.source),
    "source-off": isOff,
    dateline: isOffAs("dateline"),
    comparison: isOffAs("comparison"),
    "title-only": isOffAs("title-only"),
    "role-off": isRoleOff,
    undated: ({ period }, view) => period === null && (view === "timeline" || askedForDates),
    "no-country": ({ country }) => country === null && filters.country.length > 0,
    unplaced: (f, view) => view === "map" && placeOf(f) === undefined,
    region: (f, view) => view === "map" && placeOf(f)?.precision === "region",
    "no-point": (f, view) => view === "map" && placeOf(f)?.lat == null,
    "place-off": ({ record }, view) => view === "map" && off.has(record.place ?? ""),
    filtered: ({ record }) => !passed.has(record.id),
  };
}

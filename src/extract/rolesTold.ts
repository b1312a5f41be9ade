import type { Precision, Role } from "../model/story.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { ORIGINATING } from "./origin.ts";
import type { Reading } from "./reading.ts";

/** What figures and events make of the places that they name. */
export type Told = {
  /** By id of the place and offset of the mention: `homs 120`. */
  roles: ReadonlyMap<string, Role>;
  /** Indices of the sentences that tell of something that happened. */
  happened: ReadonlySet<number>;
  /** Of those, where a statement has no place of its own. */
  unplaced: ReadonlySet<number>;
  /** Of those, where one is put somewhere within a country. */
  placed: ReadonlySet<number>;
  /** Indices of those that count who came from somewhere. */
  moved: ReadonlySet<number>;
};

export function rolesTold(
  { sentences }: Reading,
  statements: readonly (FoundFigure | FoundEvent)[],
  precisionOf: (place: string) => Precision,
): Told {
  const roles = new Map<string, Role>();
  const sets = {
    happened: new Set(statements.filter(isHappening).map(({ sentence }) => sentence)),
    unplaced: new Set<number>(),
    placed: new Set<number>(),
    moved: new Set<number>(),
  };
  for (const one of statements) {
    const came = isOrigin(one);
    if (came || (one.kind === "figure" && GONE.has(one.measure))) sets.moved.add(one.sentence);
    if (!came && (!isCounted(one) || !sets.happened.has(one.sentence))) continue;
    if (!came && one.place === null) sets.unplaced.add(one.sentence);
    if (one.place === null) continue;
    const isCountry = precisionOf(one.place) === "country";
    if (!came && !isCountry) sets.placed.add(one.sentence);
    if (!came && isCountry && !isBrief(one, sentences)) continue;
    for (const { part, start } of one.spans)
      if (part === "place" || part === "country")
        roles.set(`${one.place} ${start}`, came ? "origin" : "event-location");
  }
  return { roles, ...sets };
}

const GONE = new Set("fighters jihadis departures recruits volunteers".split(" "));

/** Neither a share nor land held. */
const isCounted = (one: FoundFigure | FoundEvent): boolean =>
  one.kind === "event" || (one.unit !== "percent" && one.measure !== "territory");

/** "30 patients" alone tells of nothing that happened. */
const isHappening = (one: FoundFigure | FoundEvent): boolean =>
  isCounted(one) && one.rule !== "counted" && !isOrigin(one);

const isOrigin = (one: FoundFigure | FoundEvent): boolean =>
  one.kind === "figure" && ORIGINATING.has(one.measure);

/** Whether a date is of days or weeks and not just that of the report: a total makes no event of a country. */
function isBrief(
  { when, parts, sentence }: FoundFigure | FoundEvent,
  sentences: Reading["sentences"],
): boolean {
  const isAssumed = parts.when !== "stated" && when === sentences[sentence]?.story.published;
  if (isAssumed) return false;
  const [from, to] = (when ?? "").split("/").map(monthOf);
  if (from === undefined || from === null) return false;
  return to === undefined || (to !== null && to - from <= 1);
}

function monthOf(edtf: string): number | null {
  const parts = /^(\d{4})-(\d\d)-\d\d/.exec(edtf);
  return parts && Number(parts[1]) * 12 + Number(parts[2]);
}

import type { Precision, Role } from "../model/story.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { ORIGINATING } from "./originOf.ts";

/** What figures and events make of the places that they name. */
export type Told = {
  /** By id of the place and offset of the mention: `homs 120`. */
  roles: ReadonlyMap<string, Role>;
  /** Indices of the sentences that tell of something that happened. */
  happened: ReadonlySet<number>;
  /** Of those, where a statement has no place of its own. */
  unplaced: ReadonlySet<number>;
  /** Indices of those that count who came from somewhere. */
  moved: ReadonlySet<number>;
};

export function rolesTold(
  statements: readonly (FoundFigure | FoundEvent)[],
  precisionOf: (place: string) => Precision,
): Told {
  const roles = new Map<string, Role>();
  const [happened, unplaced, moved] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const one of statements) {
    const came = one.kind === "figure" && ORIGINATING.has(one.measure);
    if (came || (one.kind === "figure" && GONE.test(one.measure))) moved.add(one.sentence);
    if (!came && !isHappening(one)) continue;
    if (!came) happened.add(one.sentence);
    if (!came && one.place === null) unplaced.add(one.sentence);
    if (one.place === null) continue;
    if (!came && precisionOf(one.place) === "country" && !isBrief(one.when)) continue;
    for (const { part, start } of one.spans)
      if (part === "place" || part === "country")
        roles.set(`${one.place} ${start}`, came ? "origin" : "event-location");
  }
  return { roles, happened, unplaced, moved };
}

const GONE = /^(?:fighters|jihadis|departures|recruits|volunteers)$/;

/** Not shares, claims that are denied, or what is held and not done. */
function isHappening(one: FoundFigure | FoundEvent): boolean {
  if (one.kind === "event") return true;
  return one.unit !== "percent" && one.measure !== "territory" && one.rule !== "counted";
}

/** Whether a date is of days, at most some weeks of them: a year's total makes no event of a country. */
function isBrief(when: string | null): boolean {
  const [from, to] = (when ?? "").split("/").map(monthOf);
  if (from === undefined || from === null) return false;
  return to === undefined || (to !== null && to - from <= 1);
}

function monthOf(edtf: string): number | null {
  const parts = /^(\d{4})-(\d\d)-\d\d/.exec(edtf);
  return parts && Number(parts[1]) * 12 + Number(parts[2]);
}

import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { type Group, grouped, groupKey } from "./nameGroups.ts";
import { senses } from "./senses.ts";
import { type Spot, spots } from "./spots.ts";
import type { Token } from "./tokens.ts";
import { type Votes, voteOf, votes } from "./votes.ts";

/** A name of a place or people with what it means here. */
export type Settled = Omit<Spot, "inside" | "near"> & {
  /** What the text puts it near; null: nothing. */
  near: Settled | null;
  /** What the text puts it in; null: nothing. */
  inside: Settled | null;
};

/** What the names of a text mean, in order, and how much the text speaks for each country. */
export type Settlement = {
  names: Settled[];
  votes: Votes;
};

/** Where names count. */
export type Scope = {
  /** Number of the report that an offset is of: one sense per name and report; null: of none, it is left out. */
  reportAt: (at: number) => number | null;
  /** Whether it stands in the body of a report, and not in a title. */
  isBody: (at: number) => boolean;
};

const WHOLE: Scope = { reportAt: () => 0, isBody: () => true };

/** Settles the names of a text within a scope; without one all of them, wherever they stand. */
export function settled(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  scope: Scope = WHOLE,
): Settlement {
  const { all, reports } = counted(spots(text, tokens, gazetteer, scope.isBody), scope);
  const whole = votes(all, grouped(all));
  const base = reports.size > 1 ? whole : null;
  const settledOnes = [...reports.values()].map((ours) => settleReport(ours, gazetteer, base));
  return { names: settledOnes.flat().sort((a, b) => a.start - b.start), votes: whole };
}

/** The names that count, and those of each report. */
function counted(found: readonly Spot[], { reportAt }: Scope) {
  const all: Spot[] = [];
  const reports = new Map<number, Spot[]>();
  for (const spot of found) {
    const report = reportAt(spot.start);
    if (report === null) continue;
    all.push(spot);
    const ours = reports.get(report);
    if (ours) ours.push(spot);
    else reports.set(report, [spot]);
  }
  return { all, reports };
}

function settleReport(all: readonly Spot[], gazetteer: Gazetteer, base: Votes | null) {
  const groups = senses(all, gazetteer, base);
  const tally = votes(all, groups, base);
  const doubtful = new Set<Group>();
  for (const group of groups.values()) if (isDoubtful(group, tally)) doubtful.add(group);
  const meant = new Map<Spot, Settled>();
  let prior: Candidate | null = null;
  for (const spot of all) {
    const group = spot.not === null ? groups.get(groupKey(spot)) : undefined;
    const sense = group?.sense ?? null;
    if (!group || !doubtful.has(group))
      meant.set(spot, { ...spot, inside: null, near: null, sense, prior });
    if (sense === null || sense.country === null || spot.position < 1) continue;
    if (sense.precision === "settlement") prior = sense;
  }
  for (const [{ inside, near }, one] of meant) {
    one.inside = (inside && meant.get(inside)) ?? null;
    one.near = (near && meant.get(near)) ?? null;
  }
  return [...meant.values()];
}

const [SMALL, MIDDLING, LARGE] = [15_000, 100_000, 1_000_000];
/** Smaller towns do not speak for a state: "Davis said", but "Ankara said". */
const SPEAKING = 200_000;

/** A small place that no word around any of its names says to be one: rather a person or a thing. */
function isDoubtful({ key, spots, sense, within, parts }: Group, tally: Votes): boolean {
  const sure = spots.reduce((most, spot) => Math.max(most, spot.position), -1);
  if (sense === null) return sure < (within === null ? 2 : 1);
  if (!["settlement", "district", "province"].includes(sense.precision)) return false;
  if (sure > 0 || within !== null || parts.length > 0) return false;
  if (sense.population < (spots.some(({ position }) => position < 0) ? SPEAKING : SMALL))
    return true;
  const isStrange = voteOf(tally, sense.country, key) === 0;
  return isStrange && sense.population < (sure < 0 ? LARGE : MIDDLING);
}

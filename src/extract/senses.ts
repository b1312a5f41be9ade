import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { placeKey } from "./placeKey.ts";
import type { Spot } from "./spots.ts";
import { type Votes, voteOf, votes } from "./votes.ts";

/** The spots of one name, all taken in one sense. */
export type Group = {
  key: string;
  spots: Spot[];
  /** What its type words say: "province" keeps a province apart from the town of its name. */
  kind: "province" | "water" | "plain";
  sense: Candidate | null;
  /** Key of the group that it is put in; null: none. */
  within: string | null;
  /** What is put in it. */
  parts: Spot[];
};

/** Settles one sense for each name of a report, `base` being the votes of all reports beside it; null where the gazetteer has none that fits. */
export function senses(
  all: readonly Spot[],
  gazetteer: Gazetteer,
  base: Votes | null,
): Map<string, Group> {
  const groups = grouped(all);
  let tally = votes(all, groups, base);
  for (const group of groups.values()) group.sense = best(group, groups, tally);
  tally = votes(all, groups, base);
  for (const group of groups.values()) {
    group.sense = best(group, groups, tally) ?? bySound(group, gazetteer, tally);
    if (group.kind === "province") group.sense = province(group.sense, gazetteer);
  }
  for (const group of groups.values()) joinProvince(group, groups);
  return groups;
}

/** The key of a spot's group: its name and, where a type word says so, what kind of place it is. */
export function groupKey({ name, type }: Pick<Spot, "name" | "type">): string {
  return `${placeKey(name)}|${kindOf(type)}`;
}

const kindOf = (type: Spot["type"]): Group["kind"] =>
  type === "province" || type === "water" ? type : "plain";

/** The spots of each name. */
export function grouped(all: readonly Spot[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const spot of all) {
    if (spot.not !== null) continue;
    const key = groupKey(spot);
    const group = groups.get(key) ?? {
      key,
      spots: [],
      kind: kindOf(spot.type),
      sense: null,
      within: null,
      parts: [],
    };
    group.spots.push(spot);
    if (spot.inside) group.within ??= groupKey(spot.inside);
    groups.set(key, group);
  }
  for (const spot of all) if (spot.inside) groups.get(groupKey(spot.inside))?.parts.push(spot);
  return groups;
}

const WIDEST_CHOICE = 40;

function best(group: Group, groups: ReadonlyMap<string, Group>, tally: Votes): Candidate | null {
  let found: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of (group.spots[0]?.candidates ?? []).slice(0, WIDEST_CHOICE)) {
    if (!fits(group, tally, candidate)) continue;
    const score =
      prior(candidate) +
      1.2 * Math.log(1 + voteOf(tally, candidate.country, group.key)) +
      told(group, candidate, groups);
    if (score <= most) continue;
    [found, most] = [candidate, score];
  }
  return found;
}

const fits = ({ kind, spots, key }: Group, tally: Votes, candidate: Candidate): boolean => {
  const { precision, population, country } = candidate;
  const small = spots.some(({ type }) => type === "part" || type === "spot");
  if (small && population > LARGE_FOR_A_CAMP && voteOf(tally, country, key) === 0) return false;
  if (kind === "water") return precision === "water";
  if (kind === "province") return precision !== "country" || spots[0]?.candidates.length === 1;
  return true;
};

const LARGE_FOR_A_CAMP = 50_000;
const PRIORS = {
  country: 8,
  region: 6,
  water: 6,
  province: -1,
  settlement: 0,
  district: 2.5,
  point: 3,
};

function prior({ precision, population }: Candidate): number {
  if (precision !== "settlement" && precision !== "province") return PRIORS[precision];
  return Math.log10(population + 200) + PRIORS[precision];
}

/** What the words around its spots say for a candidate: what it is in, whose it is, its type. */
function told(group: Group, candidate: Candidate, groups: ReadonlyMap<string, Group>): number {
  const { spots, within } = group;
  let score = 0;
  const whole = within === null ? undefined : groups.get(within);
  if (whole) score += holds(whole, candidate) ? 5 : -1;
  for (const { owner, type, near } of spots.slice(0, 8)) {
    if (near?.candidates[0])
      score += near.candidates.slice(0, 3).some((one) => isBeside(one, candidate)) ? 3 : -2;
    if (owner !== null) score += owner === candidate.country ? 3 : -1;
    if (type === "city")
      score +=
        candidate.precision === "settlement" ? 2 : candidate.precision === "country" ? -4 : -2;
    if (type === "province") score += candidate.precision === "province" ? 4 : 0;
    if (type === "area")
      score += candidate.precision === "province" || candidate.precision === "district" ? 1 : 0;
  }
  return score + Math.min(2, nested(group, candidate));
}

const BESIDE = 2.5;

/** Whether two places lie within some 250 km of one another. */
const isBeside = (a: Candidate, b: Candidate) =>
  Math.abs(a.lat - b.lat) < BESIDE && Math.abs(a.lon - b.lon) < 2 * BESIDE;

/** Whether what is said to hold a place may: its country, or the division of that name. */
function holds(whole: Group, { country, admin1, precision }: Candidate): boolean {
  const outer = whole.spots[0]?.candidates ?? [];
  return outer.some(
    (one) =>
      one.country === country &&
      (one.precision === "country"
        ? precision !== "country"
        : one.precision === "province"
          ? admin1 === one.name || precision === "district"
          : one.admin1 === admin1),
  );
}

/** For what holds others: "Texas" of "Paris, Texas". */
function nested({ parts }: Group, { precision, country }: Candidate): number {
  if (precision !== "province" && precision !== "country") return 0;
  return parts.filter(({ candidates }) => candidates.some((one) => one.country === country)).length;
}

const SHORTEST_SOUND = 4;

function bySound(group: Group, gazetteer: Gazetteer, tally: Votes): Candidate | null {
  const [spot] = group.spots;
  if (!spot || spot.candidates.length > 0 || spot.name.length < SHORTEST_SOUND) return null;
  const { ordered } = tally;
  const found = gazetteer
    .lookupRoman(spot.name, ordered.slice(0, 3))
    .filter((one) => fits(group, tally, one));
  if (group.kind === "water") return found[0] ?? null;
  return found.find(({ country }) => country === ordered[0]) ?? found[0] ?? null;
}

/** The division of a town's name, or the one that it lies in if they are of one name. */
function province(sense: Candidate | null, gazetteer: Gazetteer): Candidate | null {
  if (sense === null || sense.precision !== "settlement") return sense;
  const named = [sense.name, sense.admin1 ?? ""].flatMap((name) =>
    name === "" ? [] : gazetteer.lookup(name),
  );
  const found = named.find(
    ({ precision, country }) => precision === "province" && country === sense.country,
  );
  return found ?? { ...sense, precision: "province" };
}

/** A bare name after "X province" means the province again, unless something says that it is the town. */
function joinProvince(group: Group, groups: ReadonlyMap<string, Group>): void {
  const typed = groups.get(group.key.replace("|plain", "|province"));
  if (group.kind !== "plain" || !typed?.sense) return;
  const [plain, province] = [group, typed].map(({ spots }) => spots.find(({ body }) => body));
  const later = !plain || (province && province.start < plain.start);
  if (
    later &&
    !group.spots.some(
      ({ type, inside }) => type === "city" || (inside && groupKey(inside) === typed.key),
    )
  )
    group.sense = typed.sense;
}

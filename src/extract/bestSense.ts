import type { Candidate } from "./gazetteer.ts";
import type { Group } from "./nameGroups.ts";
import { leaders, type Votes, voteOf } from "./votes.ts";

const WIDEST_CHOICE = 40;

/** The likeliest candidate of a group; `held`: the senses that the text gives with what they are in; null: none fits. */
export function bestSense(
  group: Group,
  groups: ReadonlyMap<string, Group>,
  tally: Votes,
  held: ReadonlySet<string>,
): Candidate | null {
  let found: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of (group.spots[0]?.candidates ?? []).slice(0, WIDEST_CHOICE)) {
    if (!fits(group, tally, candidate) || isElsewhere(group, groups, candidate)) continue;
    const score =
      prior(candidate) +
      1.2 * Math.log(1 + voteOf(tally, candidate.country, group.key)) +
      told(group, candidate, groups) +
      (held.size > 0 && held.has(senseKey(candidate)) ? SAID_BEFORE : 0);
    if (score <= most) continue;
    [found, most] = [candidate, score];
  }
  return found;
}

/** Whether it is said to be in a country that it is not in: "Turkey's Economy" is no town of Pennsylvania. */
function isElsewhere(
  { within }: Group,
  groups: ReadonlyMap<string, Group>,
  { country, precision }: Candidate,
): boolean {
  const outer = (within === null ? undefined : groups.get(within)?.spots[0])?.candidates ?? [];
  const isPart = precision !== "country" && precision !== "region" && precision !== "water";
  return (
    isPart &&
    (outer[0]?.precision === "country" || outer[0]?.precision === "province") &&
    outer.every((whole) => whole.country !== country)
  );
}

/** Whether a candidate may be meant at all, by its kind. */
export const fits = ({ kind, spots, key }: Group, tally: Votes, candidate: Candidate): boolean => {
  const { precision, population, country } = candidate;
  const small = spots.some(({ type }) => type === "part" || type === "spot");
  if (small && population > 0 && voteOf(tally, country, key) === 0) return false;
  if (spots.some(({ type }) => type === "area") && isAbroad(tally, candidate, key)) return false;
  if (kind === "water") return precision === "water";
  if (kind === "province") return !["country", "water"].includes(precision);
  return true;
};

/** Whether nothing else speaks for a candidate's country, and enough for another: "Medina district" of Mogadishu. */
function isAbroad(tally: Votes, { precision, country }: Candidate, key: string): boolean {
  if (precision !== "settlement" && precision !== "province") return false;
  if (voteOf(tally, country, key) > 0) return false;
  const [top = null] = leaders(tally, 1);
  return top !== null && top !== country && voteOf(tally, top, key) >= ENOUGH;
}

const ENOUGH = 2;
const SAID_BEFORE = 2.5;
/** Inhabitants of a place of the list by hand: it is there because the news names it. */
const UNKNOWN = 5_000;
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
  return Math.log10(population || UNKNOWN) + PRIORS[precision];
}

/** What the words around its spots say for a candidate: what it is in, whose it is, its type. */
function told(group: Group, candidate: Candidate, groups: ReadonlyMap<string, Group>): number {
  const { spots, within } = group;
  let score = group.key === BARE_WASHINGTON && candidate.precision === "settlement" ? 0.5 : 0;
  const whole = within === null ? undefined : groups.get(within);
  if (whole) score += holds(whole, candidate) ? 5 : -1;
  for (const { owner, type, near } of spots.slice(0, 8)) {
    if (near?.candidates[0])
      score += near.candidates.slice(0, 3).some((one) => isBeside(one, candidate)) ? 3 : -2;
    if (owner !== null) score += owner === candidate.country ? 3 : -1;
    if (type === "city")
      score +=
        candidate.precision === "settlement" ? 2 : candidate.precision === "country" ? -4 : -2;
    if (type === "nation") score += candidate.precision === "country" ? 4 : 0;
    if (type === "province") score += candidate.precision === "province" ? 4 : 0;
    if (type === "area")
      score += candidate.precision === "province" || candidate.precision === "district" ? 1 : 0;
  }
  return score + Math.min(2, nested(group, candidate));
}

/** In the news it is the seat of the government, unless the text says "Washington state". */
const BARE_WASHINGTON = "washington|plain|";
const BESIDE = 2.5;

/** Whether two places lie within some 250 km of one another. */
export const isBeside = (a: Candidate, b: Candidate) =>
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

/** What tells one candidate from another. */
export function senseKey(candidate: Candidate): string {
  const before = KEYS.get(candidate);
  if (before !== undefined) return before;
  const { name, country, lat, lon, precision } = candidate;
  const key = `${name}|${country}|${lat}|${lon}|${precision}`;
  KEYS.set(candidate, key);
  return key;
}

const KEYS = new WeakMap<Candidate, string>();

import type { Group } from "./nameGroups.ts";
import type { Spot } from "./spots.ts";

/** How much a text speaks for each country. */
export type Votes = {
  /** ISO 3166-1 alpha-2 → what its names and peoples add up to, with what it has of the base. */
  all: ReadonlyMap<string, number>;
  /** What counts a quarter for the countries that `all` has not; null: nothing. */
  base: Votes | null;
  /** The part of one group of names in it, by its key: it does not vote for itself. */
  own: ReadonlyMap<string, { country: string; weight: number }>;
};

type Voters = Pick<Group, "key" | "sense"> & {
  spots: readonly Pick<Spot, "candidates">[];
};

const LARGE = 1_000_000;

const BESIDE = 0.25;

/** Counts the votes: each name by the root of how often it stands, peoples too; `base` counts a quarter. */
export function votes(
  all: readonly Pick<Spot, "people">[],
  groups: ReadonlyMap<string, Voters>,
  base: Votes | null = null,
): Votes {
  const sum = new Map<string, number>();
  const own = new Map<string, { country: string; weight: number }>();
  const add = (country: string, weight: number) =>
    sum.set(country, (sum.get(country) ?? ofBase(base, country)) + weight);
  const peoples = new Map<string, number>();
  for (const { people } of all)
    if (people !== null) peoples.set(people, (peoples.get(people) ?? 0) + 1);
  for (const [country, count] of peoples) add(country, Math.sqrt(count));
  for (const { key, spots, sense } of groups.values()) {
    const country = sense ? sense.country : sure(spots);
    if (country === null) continue;
    const named = spots[0]?.candidates[0]?.precision === "country";
    const weight = (named ? 2 : 1) * Math.sqrt(spots.length);
    add(country, weight);
    own.set(key, { country, weight });
  }
  return { all: sum, base, own };
}

const ofBase = (base: Votes | null, country: string): number =>
  base === null ? 0 : BESIDE * (base.all.get(country) ?? 0);

/** The countries with the most votes, at most so many, most votes first. */
export function leaders({ all, base }: Votes, most: number): string[] {
  const found: { country: string; weight: number }[] = [];
  const add = (country: string, weight: number) => {
    const last = found[most - 1];
    if (last && (weight < last.weight || (weight === last.weight && country > last.country)))
      return;
    found.push({ country, weight });
    found.sort((a, b) => b.weight - a.weight || (a.country < b.country ? -1 : 1));
    found.length = Math.min(found.length, most);
  };
  for (const [country, weight] of all) add(country, weight);
  let beside = 0;
  for (const [country, weight] of base === null ? [] : ordered(base)) {
    if (all.has(country)) continue;
    add(country, BESIDE * weight);
    beside += 1;
    if (beside === most) break;
  }
  return found.map(({ country }) => country);
}

/** The countries of votes, most first; sorted once for all reports of a text. */
function ordered(votes: Votes): readonly (readonly [string, number])[] {
  const before = orders.get(votes);
  if (before !== undefined) return before;
  const found = [...votes.all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  orders.set(votes, found);
  return found;
}

const orders = new WeakMap<Votes, readonly (readonly [string, number])[]>();

/** The votes for a country that do not come from this group itself. */
export function voteOf({ all, base, own }: Votes, country: string | null, key: string): number {
  if (country === null) return 0;
  const mine = own.get(key);
  return (
    (all.get(country) ?? ofBase(base, country)) - (mine?.country === country ? mine.weight : 0)
  );
}

/** The country of a name that has but one, or of a place so large that it is meant. */
function sure(spots: Voters["spots"]): string | null {
  const candidates = spots[0]?.candidates ?? [];
  const first = candidates[0];
  if (!first) return null;
  if (first.precision === "country" || first.population >= LARGE) return first.country;
  return candidates.every(({ country }) => country === first.country) ? first.country : null;
}

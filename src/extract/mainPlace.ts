import type { Placed } from "./setting.ts";

const WEIGHTS = {
  at: 2,
  of: 1,
  none: 0.6,
  people: 0.7,
  title: 2,
  lead: 2,
  older: 0.3,
  dateline: 1.25,
  actor: 0.5,
};

/**
 * Where a report happens as a whole: the country that it speaks of most, and the first place set in it. `sets` are the
 * places of its sentences, `titled` and `peoples` the countries of its titles and of the peoples named.
 */
export function mainPlace(
  sets: readonly (readonly Placed[])[],
  titled: readonly (string | null)[],
  peoples: readonly string[],
): { place: string | null; country: string | null } {
  const sum = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country !== null) sum.set(country, (sum.get(country) ?? 0) + weight);
  };
  for (const [i, ours] of sets.entries()) {
    const most = new Map<string | null, number>();
    for (const { place, setting, older, mention } of ours) {
      if (mention.role === "dateline" || mention.role === "actor") {
        const weight = WEIGHTS[mention.role];
        most.set(place.country, Math.max(weight, most.get(place.country) ?? 0));
      }
      if (mention.role !== "context") continue;
      const share = older ? WEIGHTS.older : i === 0 ? WEIGHTS.lead : 1;
      const weight = share * WEIGHTS[setting ?? "none"];
      most.set(place.country, Math.max(weight, most.get(place.country) ?? 0));
    }
    for (const [country, weight] of most) add(country, weight);
  }
  for (const country of peoples) add(country, WEIGHTS.people);
  for (const country of titled) add(country, WEIGHTS.title);
  const [top] = [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const all = sets.flat();
  if (!top) {
    const line = all.find(({ mention }) => mention.role === "dateline");
    return { place: null, country: line?.place.country ?? null };
  }
  const found = all.find(({ place, setting }) => place.country === top[0] && setting === "at");
  return { place: found?.place.id ?? null, country: top[0] };
}

import { bestSense, fits, senseKey } from "./bestSense.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { joinSenses } from "./joinSenses.ts";
import { type Group, grouped, isBare } from "./nameGroups.ts";
import type { Spot } from "./spots.ts";
import { leaders, type Votes, votes } from "./votes.ts";

/** Settles one sense for each name of a report, `base` being the votes of all reports beside it; null where the gazetteer has none that fits. */
export function senses(
  all: readonly Spot[],
  gazetteer: Gazetteer,
  base: Votes | null,
): Map<string, Group> {
  const groups = grouped(all);
  const ordered = [...groups.values()].sort((a, b) => Number(isBare(a)) - Number(isBare(b)));
  for (let round = 0; round < 2; round += 1) {
    const tally = votes(all, groups, base);
    const held = new Set<string>();
    for (const group of ordered) {
      group.sense = bestSense(group, groups, tally, held);
      if (!isBare(group) && group.sense) held.add(senseKey(group.sense));
    }
  }
  const tally = votes(all, groups, base);
  const leading = leaders(tally, 3);
  for (const group of ordered) {
    group.sense ??= bySound(group, gazetteer, tally, leading);
    if (group.kind === "province") group.sense = province(group.sense, gazetteer);
  }
  joinSenses(groups);
  return groups;
}

const SHORTEST_SOUND = 4;

function bySound(
  group: Group,
  gazetteer: Gazetteer,
  tally: Votes,
  ordered: readonly string[],
): Candidate | null {
  const [spot] = group.spots;
  if (!spot || spot.candidates.length > 0 || spot.name.length < SHORTEST_SOUND) return null;
  const found = gazetteer
    .lookup(spot.name.replace(/^(?:El|La|Las|Los|Le|Les) /, ""))
    .filter(({ country }) => country !== null && ordered.includes(country))
    .concat(gazetteer.lookupRoman(spot.name, ordered))
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

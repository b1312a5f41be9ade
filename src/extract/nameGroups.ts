import type { Candidate } from "./gazetteer.ts";
import type { Spot } from "./spots.ts";

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

/** The key of a spot's group: its name and, where a type word says so, what kind of place it is. */
export function groupKey(spot: NamedSpot): string {
  const { key, type, inside, candidates } = spot;
  const held = candidates.length > 1 && inside && isState(inside) ? inside.key : "";
  return `${key}|${kindOf(type)}|${held}`;
}

type NamedSpot = Pick<Spot, "key" | "type" | "candidates"> & {
  inside: Pick<Spot, "key" | "candidates"> | null;
};

/** A country or division, which tells its own "Alexandria" from others. */
const isState = ({ candidates }: Pick<Spot, "candidates">) =>
  candidates[0]?.precision === "country" || candidates[0]?.precision === "province";

const kindOf = (type: Spot["type"]): Group["kind"] =>
  type === "province" || type === "water" ? type : "plain";

/** Whether its spots do not say which of the name they mean: "Alexandria", beside "Alexandria, Egypt". */
export const isBare = ({ key }: Group) => key.endsWith("|");

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

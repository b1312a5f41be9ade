import { isBeside } from "./bestSense.ts";
import type { Candidate } from "./gazetteer.ts";
import { type Group, groupKey } from "./nameGroups.ts";
import { romanKey } from "./romanKey.ts";

/** Joins the groups that mean one place under two names. */
export function joinSenses(groups: ReadonlyMap<string, Group>): void {
  for (const group of groups.values()) joinProvince(group, groups);
  joinSounds([...groups.values()]);
}

/** A bare name after "X province" means the province again, unless something says that it is the town. */
function joinProvince(group: Group, groups: ReadonlyMap<string, Group>): void {
  if (group.kind !== "plain") return;
  const [name = "", , held = ""] = group.key.split("|");
  const typed = groups.get(`${name}|province|${held}`) ?? groups.get(`${name}|province|`);
  if (!typed?.sense) return;
  const [plain, province] = [group, typed].map(({ spots }) => spots.find(({ body }) => body));
  const isLater = !plain || (province && province.start < plain.start);
  const isTown = group.spots.some(
    ({ type, inside }) =>
      type === "city" || type === "nation" || (inside && groupKey(inside) === typed.key),
  );
  if (isLater && !isTown) group.sense = typed.sense;
}

function soundOf(place: Candidate): string {
  const before = sounds.get(place);
  if (before !== undefined) return before;
  const sound = `${romanKey(place.name)}|${place.country}`;
  sounds.set(place, sound);
  return sound;
}

const sounds = new WeakMap<Candidate, string>();

/** Of two spellings of one name, one known as a town and one as a division, both are the town. */
function joinSounds(groups: readonly Group[]): void {
  const isDivision = ({ sense, kind }: Group) =>
    kind === "plain" && sense?.precision === "province";
  const divisions = groups.filter(isDivision);
  if (divisions.length === 0) return;
  const towns = new Map<string, Candidate>();
  for (const { sense } of groups)
    if (sense?.precision === "settlement") towns.set(soundOf(sense), sense);
  for (const group of divisions) {
    const { sense } = group;
    const town = sense && towns.get(soundOf(sense));
    if (town && isBeside(sense, town) && sense.name !== town.name) group.sense = town;
  }
}

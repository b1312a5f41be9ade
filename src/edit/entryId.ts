/** What the ids of speakers and places begin with that an edit made: these go again when nothing uses them. */
const OWN = "own-";

/** Whether an edit made a speaker or place. */
export const isOwn = ({ id }: { id: string }): boolean => id.startsWith(OWN);

/** An id for a speaker or place of this name, unlike all given ones: "own-deir-ezzor", "own-deir-ezzor-2". */
export function entryId(name: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["unnamed"];
  const first = `${OWN}${[...words.join("-")].slice(0, 30).join("")}`;
  let id = first;
  for (let n = 2; ids.has(id); n += 1) id = `${first}-${n}`;
  return id;
}

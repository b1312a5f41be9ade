import type { StoryRecord } from "./story.ts";

/** The parts that a record may have, in the order in which they are told, and what they are called. */
export const PART_NAMES: ReadonlyMap<string, string> = new Map([
  ["value", "number"],
  ["who", "who"],
  ["of", "share of"],
  ["place", "place"],
  ["country", "country"],
  ["group", "group"],
  ["to", "destination"],
  ["when", "date"],
  ["year", "year"],
  ["date", "exact date"],
  ["end", "end date"],
  ["speaker", "speaker"],
  ["name", "name"],
  ["via", "cited by"],
]);

/** Pieces that may be inferred where the rest of the part is stated: the year of "September 16", who "a think-tank" is. */
export const PART_PIECES: ReadonlyMap<string, readonly string[]> = new Map([
  ["when", ["year", "date", "end"]],
  ["speaker", ["name"]],
]);

/** What of a part is not in the record's own sentence: "inferred", "year inferred"; null: nothing is said to be. */
export function inferredWords(record: StoryRecord, part: string): string | null {
  if (isInferred(record, part)) return "inferred";
  const pieces = (PART_PIECES.get(part) ?? []).filter((piece) => isInferred(record, piece));
  return pieces.length > 0 ? `${pieces.map(partName).join(" and ")} inferred` : null;
}

/** "inferred" where some of the records infer a part and none of them states it; else null. */
export function inferredEverywhere(records: readonly StoryRecord[], part: string): string | null {
  if (records.some((record) => record.parts[part] === "stated")) return null;
  return records.some((record) => isInferred(record, part)) ? "inferred" : null;
}

/** The names of a record's parts and pieces that were inferred, in the order in which they are told. */
export function inferredNames(record: StoryRecord): string[] {
  const known = [...PART_NAMES.keys()];
  const others = Object.keys(record.parts).filter((part) => !PART_NAMES.has(part));
  return [...known, ...others].filter((part) => isInferred(record, part)).map(partName);
}

/** What a part is called in the reader's words; a part that is not known keeps its own name. */
export const partName = (part: string): string => PART_NAMES.get(part) ?? part;

const isInferred = ({ parts }: StoryRecord, part: string): boolean => parts[part] === "inferred";

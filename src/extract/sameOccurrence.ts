import type { Family } from "./eventNouns.ts";

/** What tells one occurrence from another. */
export type Occurrence = {
  when: string;
  /** Id of its place; null: none given. */
  place: string | null;
  family: Family;
  /** Its verb or noun. */
  key: string;
};

/** Whether two tellings are of one occurrence: the same time, places that agree, and something of the same kind. */
export function isSameOccurrence(
  a: Occurrence,
  b: Occurrence,
  nested: (a: string, b: string) => boolean,
): boolean {
  if (a.when !== b.when) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place && !nested(a.place, b.place))
    return false;
  return a.key === b.key || (a.family !== "other" && a.family !== "word" && a.family === b.family);
}

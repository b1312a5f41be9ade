import type { Family } from "./eventNouns.ts";

/** What tells one occurrence from another. */
export type Occurrence = {
  when: string;
  /** Id of its place; null: none given. */
  place: string | null;
  family: Family;
  /** Its verb or noun. */
  key: string;
  /** Whether it is told as known: "the blast", "Monday's attack". */
  known: boolean;
  what: string;
  /** Index of its sentence. */
  sentence: number;
};

/** Whether `b`, told later, is the same as `a`: the same time, places that agree, and something of the same kind. */
export function isSameOccurrence(
  a: Occurrence,
  b: Occurrence,
  nested: (a: string, b: string) => boolean,
): boolean {
  if (a.when !== b.when && !(b.known && isWithin(a.when, b.when))) return false;
  const here =
    a.place !== null && b.place !== null && (a.place === b.place || nested(a.place, b.place));
  if (a.place !== null && b.place !== null && !here) return false;
  const kin = a.family === b.family && a.family !== "other";
  if (a.family === "word" || (!kin && a.key !== b.key)) return a.key === b.key && isAlike(a, b);
  return b.known || here || isAlike(a, b);
}

/** Whether one of two dates is a day of the other, a period. */
function isWithin(a: string, b: string): boolean {
  if (!a.includes("/") && !b.includes("/")) return false;
  const [period, day] = a.includes("/") ? [a, b] : [b, a];
  const [from, to] = period.split("/");
  return from !== undefined && to !== undefined && !day.includes("/") && from <= day && day <= to;
}

const words = ({ what, key }: Occurrence) =>
  new Set(
    what
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3 && word !== key),
  );

/** Whether two labels share half of the longer words of the shorter, the verb aside. */
function isAlike(a: Occurrence, b: Occurrence): boolean {
  const [x, y] = [words(a), words(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common > 2 || (common > 0 && common * 2 >= Math.min(x.size, y.size));
}

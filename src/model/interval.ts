import type { Interval } from "./story.ts";

/** The part of an interval that arithmetic needs: everything but the words of the text. */
export type Bounds = Omit<Interval, "text">;

/** Whether an interval holds a number; a count begins at 0, so "fewer than 0" does not. */
export function isUpright({
  low,
  high,
  lowInclusive,
  highInclusive,
}: Omit<Bounds, "approximate">): boolean {
  if (high === null) return true;
  const floor = low ?? 0;
  return floor < high || (floor === high && lowInclusive && highInclusive);
}

/** A plain number with thousands grouped: "1,910". */
export const numberLabel = (n: number): string => {
  const [whole = "", fraction] = String(n).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** The number's label with its hedge as a sign: "> 3,000", "≥ 5,600", "~ 30%", "22–25". Never rounds. */
export function intervalLabel(value: Bounds, unit = ""): string {
  return `${bounds(value, unit, SIGNS)}${unit === "percent" ? "%" : ""}`;
}

/** The same in words, for names that are read out: "more than 3,000", "at least 5,600", "about 30 percent". */
export function intervalWords(value: Bounds, unit = ""): string {
  return `${bounds(value, unit, WORDS)}${unit === "percent" ? " percent" : ""}`;
}

const SIGNS = {
  about: "~ ",
  above: "> ",
  from: "≥ ",
  below: "< ",
  upTo: "≤ ",
  to: "–",
};
const WORDS: typeof SIGNS = {
  about: "about ",
  above: "more than ",
  from: "at least ",
  below: "less than ",
  upTo: "up to ",
  to: " to ",
};

function bounds(value: Bounds, unit: string, terms: typeof SIGNS): string {
  const { low, high, lowInclusive, highInclusive } = value;
  const about = value.approximate ? terms.about : "";
  const first = `${about}${numberLabel(low ?? 0)}`;
  const last = `${about}${numberLabel(high ?? 0)}`;
  const floor = `${lowInclusive ? terms.from : terms.above}${first}`;
  const ceiling = `${highInclusive ? terms.upTo : terms.below}${last}`;
  if (low === high) return first;
  if (high === null || isWhole(value, unit)) return floor;
  if (low === null || (low === 0 && lowInclusive)) return ceiling;
  if (lowInclusive && highInclusive) return `${first}${terms.to}${numberLabel(high)}`;
  return `${floor}, ${ceiling}`;
}

/** A share ends at 100 percent by itself: "at least 60 percent" needs no upper end. */
const isWhole = ({ low, high, highInclusive }: Bounds, unit: string): boolean =>
  unit === "percent" && high === 100 && highInclusive && low !== null && low > 0;

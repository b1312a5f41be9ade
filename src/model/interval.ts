import type { Interval } from "./story.ts";

/** The part of an interval that arithmetic needs: everything but the words of the text. */
export type Bounds = Omit<Interval, "text">;

const grouped = (n: number): string => {
  const [whole = "", fraction] = String(n).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** The number's label with its hedge as a sign: "> 3,000", "≥ 5,600", "~ 30%", "22–25". Never rounds. */
export function intervalLabel(value: Bounds, unit = ""): string {
  return `${sign(value)}${amount(value)}${unit === "percent" ? "%" : ""}`;
}

/** The same in words, for names that are read out: "more than 3,000", "at least 5,600", "about 30 percent". */
export function intervalWords(value: Bounds, unit = ""): string {
  const spoken = amount(value).replace("–", " to ");
  return `${word(value)}${spoken}${unit === "percent" ? " percent" : ""}`;
}

const isFloor = (v: Bounds): boolean => v.high === null && v.low !== null;
const isCeiling = (v: Bounds): boolean =>
  v.high !== null && v.high !== v.low && (v.low === null || (v.low === 0 && !v.highInclusive));

function amount(v: Bounds): string {
  if (isCeiling(v)) return grouped(v.high ?? 0);
  if (isFloor(v) || v.low === v.high) return grouped(v.low ?? 0);
  return `${grouped(v.low ?? 0)}–${grouped(v.high ?? 0)}`;
}

function sign(v: Bounds): string {
  const about = v.approximate ? "~ " : "";
  if (isCeiling(v)) return `${about}${v.highInclusive ? "≤ " : "< "}`;
  if (isFloor(v)) return `${about}${v.lowInclusive ? "≥ " : "> "}`;
  return about;
}

function word(v: Bounds): string {
  const about = v.approximate ? "about " : "";
  if (isCeiling(v)) return `${v.highInclusive ? "up to " : "less than "}${about}`;
  if (isFloor(v)) return `${v.lowInclusive ? "at least " : "more than "}${about}`;
  return about;
}

import { remembered } from "./remembered.ts";
import type { Edtf } from "./story.ts";

/** How finely the text dates something. */
export type Granularity = "year" | "month" | "day";

/**
 * A span of days, half-open: [start, end). Day 0 is 1970-01-01 in the proleptic Gregorian calendar; there are no
 * clocks and no time zones. null start or end: open or unknown on that side.
 */
export type Period = {
  readonly start: number | null;
  readonly end: number | null;
  readonly granularity: Granularity;
  /** EDTF "?": the source is not sure. */
  readonly uncertain: boolean;
  /** EDTF "~": about. */
  readonly approximate: boolean;
};

/** Answer of a filter on something imprecise. */
export type Inside = "certainly" | "possibly" | "no";

/** Days since 1970-01-01 of a civil date; month 1–12 (13 is next January). After Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 12 ? year + 1 : year;
  const m = month > 12 ? month - 12 : month;
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number: [year, month 1–12, day 1–31]. */
export function civilDate(days: number): [number, number, number] {
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1];
}

const DATE = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

function date(text: string): Period | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, y, m, d, qualifier] = match;
  const year = Number(y);
  const month = m === undefined ? 1 : Number(m);
  const day = d === undefined ? 1 : Number(d);
  if (month < 1 || month > 12) return null;
  const start = dayNumber(year, month, day);
  const monthEnd = dayNumber(year, month + 1, 1);
  if (day < 1 || start >= monthEnd) return null;
  return {
    start,
    end: m === undefined ? dayNumber(year + 1, 1, 1) : d === undefined ? monthEnd : start + 1,
    granularity: m === undefined ? "year" : d === undefined ? "month" : "day",
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
  };
}

/** The period of an EDTF level 1 date or interval (years of four digits; no seasons, no unspecified digits); null: not one. */
export const parsePeriod: (edtf: Edtf) => Period | null = remembered(read);

function read(edtf: Edtf): Period | null {
  const ends = edtf.split("/");
  if (ends.length === 1) return date(edtf);
  if (ends.length !== 2) return null;
  const [from = "", to = ""] = ends;
  const open = (end: string) => end === ".." || end === "";
  if (open(from) && open(to)) return null;
  const first = open(from) ? null : date(from);
  const last = open(to) ? null : date(to);
  if ((!first && !open(from)) || (!last && !open(to))) return null;
  const start = first?.start ?? null;
  const end = last?.end ?? null;
  if (start !== null && end !== null && start >= end) return null;
  if (first && last && (first.start ?? 0) > (last.start ?? 0)) return null;
  return {
    start,
    end,
    granularity: (last ?? first)?.granularity ?? "day",
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    approximate: Boolean(first?.approximate || last?.approximate),
  };
}

/**
 * Whether a period lies inside a range of days, half-open, null: open. "possibly" when it only overlaps; a "?" or "~"
 * period is at most possibly inside a bounded range, since its own ends are unsure.
 */
export function isInside(period: Period, from: number | null, to: number | null): Inside {
  if (from === null && to === null) return "certainly";
  const start = period.start ?? Number.NEGATIVE_INFINITY;
  const end = period.end ?? Number.POSITIVE_INFINITY;
  const low = from ?? Number.NEGATIVE_INFINITY;
  const high = to ?? Number.POSITIVE_INFINITY;
  if (end <= low || start >= high) return "no";
  if (period.uncertain || period.approximate) return "possibly";
  return start >= low && end <= high ? "certainly" : "possibly";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "16 Sep 2017", "Sep 2017", "2014", as printed dates of a period's ends. */
export function dayLabel(days: number, granularity: Granularity): string {
  const [year, month, day] = civilDate(days);
  const name = MONTHS[month - 1];
  if (granularity === "year") return String(year);
  return granularity === "month" ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** A date as a reader says it: "16–22 Oct 2017", "Sep 2017", "since Mar 2011", "about 2014"; the text itself where it is no EDTF. */
export const periodLabel = (edtf: Edtf | null): string => (edtf === null ? "undated" : label(edtf));

const label = remembered((edtf: Edtf): string => {
  const period = parsePeriod(edtf);
  if (!period) return edtf;
  const prefix = period.approximate ? "about " : "";
  const suffix = period.uncertain ? " (uncertain)" : "";
  return `${prefix}${spanLabel(edtf, period)}${suffix}`;
});

function spanLabel(edtf: string, { start, end }: Period): string {
  const [from = "", to = from] = edtf.split("/");
  const first = granularityOf(from);
  const last = granularityOf(to);
  if (start === null) return `until ${dayLabel((end ?? 1) - 1, last)}`;
  if (end === null) return `since ${dayLabel(start, first)}`;
  const [from1, to1] = [dayLabel(start, first), dayLabel(end - 1, last)];
  if (from1 === to1) return from1;
  const [y1, m1, d1] = civilDate(start);
  const [y2, m2] = civilDate(end - 1);
  const isOneMonth = first === "day" && last === "day" && y1 === y2 && m1 === m2;
  return isOneMonth ? `${d1}–${to1}` : `${from1} – ${to1}`;
}

const granularityOf = (end: string): Granularity => date(end)?.granularity ?? "day";

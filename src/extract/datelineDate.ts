import { dayNumber, parsePeriod } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";

/** A date as datelines print it. */
export type DatelineDate = {
  /** The day; null: the text gives no year and there is nothing to take it from. */
  day: Edtf | null;
  /** Whether the text names the weekday and the year. */
  full: boolean;
  /** Whether the text gives the year. */
  dated: boolean;
  /** End in the string that was read, exclusive. */
  end: number;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
const YEAR = "(?:,?\\s+(\\d{4})(?!\\d))?";
const WEEKDAY =
  /(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b[.,]{0,2}\s+/iy;
const MONTH_FIRST = new RegExp(`${MONTH}\\s+${DAY}${YEAR}`, "iy");
const DAY_FIRST = new RegExp(`${DAY}\\s+${MONTH}${YEAR}`, "iy");
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;

/**
 * The date that stands at `at`: "Oct 24, 2017", "24 October 2017", "Tuesday, January 22, 2019", "2017-10-24"; null:
 * none. A day without a year takes the one that puts it on or before `published`.
 */
export function dateAt(text: string, at: number, published: Edtf | null): DatelineDate | null {
  const weekday = DAYS.has(threeAt(text, at)) ? matchAt(WEEKDAY, text, at) : null;
  const from = at + (weekday?.[0].length ?? 0);
  const found = parts(text, from);
  if (!found) return null;
  const { year, month, day, end } = found;
  const whole = year ?? yearBefore(month, day, published);
  const edtf = whole === null ? null : `${whole}-${two(month)}-${two(day)}`;
  if (parsePeriod(edtf ?? `2000-${two(month)}-${two(day)}`) === null) return null;
  return { day: edtf, full: weekday !== null && year !== null, dated: year !== null, end };
}

type Parts = { year: string | null; month: number; day: number; end: number };

function parts(text: string, at: number): Parts | null {
  const make = (match: RegExpExecArray, year: string | undefined, month: number, day: string) => ({
    year: year ?? null,
    month,
    day: Number(day),
    end: at + match[0].length,
  });
  if (MONTHS.includes(threeAt(text, at))) {
    const a = matchAt(MONTH_FIRST, text, at);
    return a && make(a, a[3], monthOf(a[1]), a[2] ?? "");
  }
  if (!isDigit(text.charCodeAt(at))) return null;
  const b = matchAt(DAY_FIRST, text, at);
  if (b) return make(b, b[3], monthOf(b[2]), b[1] ?? "");
  const c = matchAt(ISO, text, at);
  return c ? make(c, c[1], Number(c[2]), c[3] ?? "") : null;
}

const threeAt = (text: string, at: number) => text.slice(at, at + 3).toLowerCase();
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const monthOf = (name = "") => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const two = (n: number) => String(n).padStart(2, "0");

/** The match of a sticky pattern that begins at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A copy may be dated the evening before a dateline, since the world has time zones: a day after is let in. */
function yearBefore(month: number, day: number, published: Edtf | null): string | null {
  const end = published === null ? null : (parsePeriod(published)?.end ?? null);
  const year = Number(published?.slice(0, 4));
  if (end === null || !Number.isInteger(year)) return null;
  return String(dayNumber(year, month, day) <= end ? year : year - 1);
}

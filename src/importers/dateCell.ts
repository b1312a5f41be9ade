/** `month` and `day` 0: not said. `isShort`: the year has two digits. `either`: two numbers whose order the column decides. */
export type DateReading =
  | { kind: "date"; year: number; month: number; day: number; isShort: boolean }
  | { kind: "either"; year: number; first: number; second: number; isShort: boolean }
  | { kind: "unreadable"; isShort: false };

/** Years of two digits from here on are of the 20th century, those below of the 21st. */
export const PIVOT = 69;

const MONTHS =
  "january february march april may june july august september october november december";
const NAMES = MONTHS.split(" ");
const TIME = "(?:(?:t| +)\\d{1,2}:[\\d:.]{2,18}(?: ?[ap]m)?(?:z|[-+][\\d:]{2,5})?)?$";
const form = (pattern: string): RegExp => new RegExp(`^${pattern}${TIME}`);

type Form = [pattern: RegExp, read: (parts: readonly string[]) => DateReading];

const FORMS: readonly Form[] = [
  [form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"), ([y, m, d]) => date(y, m, d)],
  [form("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d\\d)"), ([a, b, y]) => either(y, a, b)],
  [
    form("(\\d{1,2})(?:[-/ ]|\\. ?)([a-z]+)\\.?[-/, ] ?(\\d{4}|\\d\\d)"),
    ([d, m, y]) => named(y, m, d),
  ],
  [form("([a-z]+)\\.?[- ](\\d{1,2})(?:,|, | )(\\d{4})"), ([m, d, y]) => named(y, m, d)],
  [/^([a-z]+)\.?[-/ ](\d{4})$/, ([m, y]) => named(y, m, "0")],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => date(y, m, "0")],
  [/^(\d{4})$/, ([y]) => date(y, "0", "0")],
  [/^(\d{4})(\d\d)(\d\d)$/, ([y, m, d]) => date(y, m, d)],
];

/**
 * Reads one cell as a civil date; a time of day is passed over. Forms: 2020-04-15, 15/04/2020, 15-4-20,
 * 15-April-2020, 15-Apr-20, 15 April 2020, April 15, 2020, and the month or the year alone.
 */
export function dateCell(cell: string): DateReading {
  const text = cell.length > 48 ? "" : cell.trim().toLowerCase();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return { kind: "unreadable", isShort: false };
}

type Digits = string | undefined;

const date = (year: Digits, month: Digits, day: Digits): DateReading => ({
  kind: "date",
  year: fullYear(year),
  month: Number(month),
  day: Number(day),
  isShort: isShort(year),
});

const either = (year: Digits, first: Digits, second: Digits): DateReading => ({
  kind: "either",
  year: fullYear(year),
  first: Number(first),
  second: Number(second),
  isShort: isShort(year),
});

const isShort = (year: Digits): boolean => year?.length === 2;

function named(year: Digits, name = "", day: Digits): DateReading {
  const isMonth = (month: string) =>
    month.startsWith(name) || (name === "sept" && month[0] === "s");
  const month = name.length < 3 ? 0 : NAMES.findIndex(isMonth) + 1;
  return month === 0 ? { kind: "unreadable", isShort: false } : date(year, String(month), day);
}

function fullYear(digits = ""): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
}

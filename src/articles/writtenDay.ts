import { parsePeriod } from "../model/period.ts";

/**
 * The day that a date of metadata is written for, in its own time zone, as EDTF: 2017-06-12T09:15Z, 20170612,
 * 2017/06/12, "Mon, 12 Jun 2017 09:15 GMT", "June 12, 2017". Null: it writes none, or 12/06/2017, which may be two.
 */
export function writtenDay(written: string): string | null {
  const text = written.slice(0, LONGEST).trim().toLowerCase();
  for (const { form, order } of FORMS) {
    const found = form.exec(text)?.slice(1);
    if (!found) continue;
    const [year = "", month = "", day = ""] = order.map((part) => found[part] ?? "");
    const edtf = `${year}-${monthNumber(month)}-${day.padStart(2, "0")}`;
    return parsePeriod(edtf) === null ? null : edtf;
  }
  return null;
}

const LONGEST = 100;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* )?";

/** `order`: which of the form's groups are the year, the month and the day. */
const FORMS: readonly { form: RegExp; order: readonly [number, number, number] }[] = [
  { form: /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/, order: [0, 2, 3] },
  {
    form: new RegExp(`^${WEEKDAY}(\\d\\d?)(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})\\b`),
    order: [2, 1, 0],
  },
  {
    form: new RegExp(`^${WEEKDAY}([a-z]{3,9})\\.? (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})\\b`),
    order: [2, 0, 1],
  },
];

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

function monthNumber(written: string): string {
  if (/^\d\d$/.test(written)) return written;
  const short = written === "sept" ? "sep" : written;
  return String(MONTHS.findIndex((month) => month.startsWith(short)) + 1).padStart(2, "0");
}

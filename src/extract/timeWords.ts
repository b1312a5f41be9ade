import type { CalendarUnit } from "../model/calendar.ts";

const MONTH_NAMES =
  "january february march april may june july august september october november december";

/** Months, in full and as papers shorten them: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.split(" ").map((name, n): [string, number] => [name, n + 1]),
  ..."jan feb mar apr may jun jul aug sep oct nov dec"
    .split(" ")
    .map((name, n): [string, number] => [name, n + 1]),
  ["sept", 9],
]);

/** Months that are also first names, surnames, verbs or adjectives. */
export const NAME_MONTHS: ReadonlySet<string> = new Set("march april may june august".split(" "));
/** Month words that are other words in lower case. */
export const CAPITAL_MONTHS: ReadonlySet<string> = new Set(
  "march may august mar apr jun jul aug sep dec nov jan".split(" "),
);

/** Weekdays: Monday 0 to Sunday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .map((name, n): [string, number] => [name, n]),
);

/** Short weekdays; "sun", "sat" and "wed" are words too, so these count only right before a date. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  "mon tue tues wed weds thu thur thurs fri sat sun".split(" "),
);

/** First months of the seasons of the northern hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

const TEN_DAYS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
/** Days of a month as words: 1 to 31. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...TEN_DAYS.map((word, n): [string, number] => [word, n + 1]),
  ...TEN_DAYS.slice(0, 9).map((word, n): [string, number] => [`twenty-${word}`, n + 21]),
  ..."eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, n): [string, number] => [word, n + 11]),
  ["thirtieth", 30],
  ["thirty-first", 31],
]);

/** Units of time, singular and plural; those shorter than a day have no place on the calendar. */
export const UNITS: ReadonlyMap<string, CalendarUnit | "fortnight" | "short"> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["night", "day"],
  ["nights", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "fortnight"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
  ["hour", "short"],
  ["hours", "short"],
  ["hrs", "short"],
  ["minute", "short"],
  ["minutes", "short"],
  ["mins", "short"],
  ["second", "short"],
  ["seconds", "short"],
]);

/** Parts of a day, as in "Monday night". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night lunchtime noon midday midnight".split(" "),
);

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, n): [string, number] => [word, (n + 2) * 10]),
);
/** Numbers below a hundred as words. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.split(" ").map((word, n): [string, number] => [word, n]),
  ...[...TENS].flatMap(([ten, value]): [string, number][] => [
    [ten, value],
    ...CARDINALS.split(" ")
      .slice(1, 10)
      .map((word, n): [string, number] => [`${ten}-${word}`, value + n + 1]),
  ]),
]);

/** Decades as words: the year in which they begin, in the twentieth century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);

/** Nouns for what a news text counts: a number before one is no day and no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  "people persons civilians civilian soldiers soldier troops fighters militants men women children police policemen officers members residents refugees migrants cases deaths casualties victims homes houses schools villages countries tonnes tons dollars euros pounds miles kilometres kilometers km metres meters percent per million billion thousand hundred".split(
    " ",
  ),
);

import { dayEdtf } from "./calendar.ts";
import {
  type DatePrecision,
  type EventRow,
  type EventSource,
  FLAGS,
  type PlacePrecision,
  type RowUnit,
} from "./eventData.ts";
import { numberLabel } from "./interval.ts";
import { periodLabel } from "./period.ts";

/** When a row happened, as precisely as the file says it: "16 Sep 2017", "Sep 2017, to the month", "no date". */
export function rowPeriod({ start, end, datePrecision }: EventRow): string {
  const [first, last] = [dayEdtf(start), dayEdtf(end - 1)];
  if (datePrecision === "unknown" || first === null || last === null) return "no date";
  const letters = SHORTER[datePrecision] ?? first.length;
  const [from, to] = [first.slice(0, letters), last.slice(0, letters)];
  const span = periodLabel(from === to ? from : `${from}/${to}`);
  return [span, DATE_WORDS[datePrecision]].filter(Boolean).join(", ");
}

/** How many letters of YYYY-MM-DD say no more than what is known. */
const SHORTER: { [precision in DatePrecision]?: number } = { month: 7, year: 4 };

const DATE_WORDS: { [precision in DatePrecision]: string } = {
  unknown: "",
  day: "",
  days: "known to within a few days",
  week: "known to the week",
  month: "known to the month",
  year: "known to the year",
  span: "",
};

/** Where a row happened and how well that is known: "Atmeh, Idleb, Syria; near the place named". */
export function rowPlace(row: EventRow): string {
  const names = [row.place, row.admin, row.country].filter((name, i, all) => name !== all[i - 1]);
  const place = names.filter(Boolean).join(", ") || "no place named";
  const words = Number.isNaN(row.longitude)
    ? "no coordinates, so not on the map"
    : PLACE_WORDS[row.placePrecision];
  return `${place}; ${words}`;
}

const PLACE_WORDS: { [precision in PlacePrecision]: string } = {
  unknown: "the file does not say how exactly the point is known",
  exact: "the place itself",
  near: "a point near the place",
  district: "a point that stands for the district",
  province: "a point that stands for the province",
  country: "a point that stands for the whole country",
};

/** Deaths of a row: "3 deaths (2–5)", "no deaths", "deaths unknown". What is unknown is left out, never zero. */
export function rowDeaths({ low, best, high, flags }: EventRow): string {
  const known = [low, best, high].filter((n) => !Number.isNaN(n));
  if (known.length === 0) return "deaths unknown";
  const isHalfOpen = Number.isNaN(low) !== Number.isNaN(high);
  if (flags & FLAGS.disordered || isHalfOpen) {
    return `deaths: low ${said(low)}, best ${said(best)}, high ${said(high)}`;
  }
  const middle = Number.isNaN(best) ? "deaths, best estimate unknown" : deaths(best);
  const [from = 0, to = from] = [Math.min(...known), Math.max(...known)];
  return from === to ? middle : `${middle} (${said(from)}–${said(to)})`;
}

const said = (n: number): string => (Number.isNaN(n) ? "unknown" : numberLabel(n));

const deaths = (n: number): string => {
  if (n === 0) return "no deaths";
  return `${said(n)} ${n === 1 ? "death" : "deaths"}`;
};

/** What is odd about a row, a sentence each. */
export function rowRemarks({ flags }: EventRow): string[] {
  const remarks: readonly (readonly [flag: number, sentence: string])[] = [
    [FLAGS.disordered, "Low, best and high are not in order in the file; they stand as they are."],
    [FLAGS.repaired, "Something in this row is not as the format says; the report names it."],
    [FLAGS.conventional, "The source writes this number of deaths where it is not known."],
  ];
  return remarks.flatMap(([flag, sentence]) => (flags & flag ? [sentence] : []));
}

/** What the rows of a file are numbered by, to begin a sentence or a column. */
export const UNITS: { readonly [unit in RowUnit]: string } = { line: "Line", feature: "Feature" };

/** Whence a row is: its file or table, what its rows are numbered by, and the credit that the source asks for. */
export type RowOrigin = { file: string; unit: RowUnit; credit: string };

/** A row as plain text to paste: its note, what the file says, and the credit that the source asks for. */
export function rowCitation(row: EventRow, { file, unit, credit }: RowOrigin): string {
  const note = row.note === "" ? "" : `“${row.note}”`;
  const source = row.source === "" ? "" : `Source: ${row.source}.`;
  const facts = [row.type, rowPlace(row), rowPeriod(row), rowDeaths(row)].filter(Boolean);
  const at = row.line > 0 ? `${unit} ${row.line} of ` : "";
  const from = `Event ${row.id || "without an id"}, ${at}${file}.`;
  return [note, source, `${facts.join(" · ")}.`, from, credit].filter(Boolean).join("\n");
}

/** What a sample is called of which one row in so many was taken. */
export const sampleLabel = (every: number): string => `a sample of one row in ${every}`;

/** What a source is called. */
export const SOURCE_NAMES: { [source in EventSource]: string } = {
  acled: "ACLED",
  ucdp: "UCDP GED",
  gtd: "GTD",
  plain: "Event data",
};

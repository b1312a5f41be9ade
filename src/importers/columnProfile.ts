import { countryTable } from "./countries.ts";
import { dateForm, provenDayOrder } from "./dateForms.ts";

export type ColumnKind =
  | "blank"
  | "date"
  | "number"
  | "latitude"
  | "longitude"
  | "point"
  | "country"
  | "category"
  | "text"
  | "id";

/** What a column holds in the rows that were looked at. */
export type ColumnProfile = {
  /** As the header has it; "Column 3" where it has none. */
  name: string;
  kind: ColumnKind;
  /** How its dates are written, as "DD/MM/YYYY", or both ways where the cells prove neither; null: no dates. */
  dates: string | null;
  blank: number;
  distinct: number;
  /** Cells that are not of the column's kind, and the first of them. */
  odd: number;
  oddExamples: readonly string[];
  /** The first different cells that are not blank. */
  examples: readonly string[];
};

const MOST_EXAMPLES = 3;
const LEAST_SHARE = 0.8;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const POINT = /^point\s*\(/i;
const COUNTRIES = countryTable("none");

type Test = { kind: ColumnKind; name?: RegExp; is: (cell: string) => boolean };

/** In this order: the first kind that most cells are of. A kind with `name` is tried only for columns called so. */
const TESTS: readonly Test[] = [
  { kind: "point", is: (cell) => POINT.test(cell) },
  { kind: "latitude", name: /^(?:lat|y$|.*_lat$|breite)/i, is: (cell) => isDegrees(cell, 90) },
  {
    kind: "longitude",
    name: /^(?:lon|lng|x$|.*_(?:lon|lng)$|l[äa]nge$)/i,
    is: (cell) => isDegrees(cell, 180),
  },
  { kind: "date", is: (cell) => dateForm(cell) !== null },
  { kind: "number", is: (cell) => NUMBER.test(cell) },
  { kind: "country", is: (cell) => COUNTRIES.has(cell.toLowerCase()) },
];

/** `cells`: those of one column, as they stand. */
export function columnProfile(name: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const distinct = [...new Set(filled)];
  const test = TESTS.find(
    (one) =>
      (one.name?.test(name) ?? true) &&
      filled.length > 0 &&
      filled.filter(one.is).length >= LEAST_SHARE * filled.length,
  );
  const odd = test ? filled.filter((cell) => !test.is(cell)) : [];
  return {
    name,
    kind: test?.kind ?? wordKind(filled, distinct.length),
    dates: test?.kind === "date" ? written(filled) : null,
    blank: cells.length - filled.length,
    distinct: distinct.length,
    odd: odd.length,
    oddExamples: [...new Set(odd)].slice(0, MOST_EXAMPLES),
    examples: distinct.slice(0, MOST_EXAMPLES),
  };
}

function wordKind(filled: readonly string[], distinct: number): ColumnKind {
  if (filled.length === 0) return "blank";
  const length = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  if (length > 40) return "text";
  if (distinct <= Math.max(3, filled.length / 4)) return "category";
  return distinct === filled.length && !filled.some((cell) => cell.includes(" ")) ? "id" : "text";
}

function isDegrees(cell: string, most: number): boolean {
  return NUMBER.test(cell) && Math.abs(Number(cell.replace(",", "."))) <= most;
}

function written(dates: readonly string[]): string | null {
  const form = commonest(dates.map(dateForm));
  const [, day, between, month] = /^(DD)(.)(MM)\b/.exec(form ?? "") ?? [];
  if (form === null || day === undefined) return form;
  const turned = `${month}${between}${day}${form.slice(5)}`;
  const order = provenDayOrder(dates);
  return order === "day first" ? form : order === "month first" ? turned : `${form} or ${turned}`;
}

function commonest(forms: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

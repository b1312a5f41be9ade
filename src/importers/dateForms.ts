/** How dates are written, by what the form is called for the reader. "DD/MM" may be "MM/DD": the whole column decides. */
const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ["YYYY-MM-DD", /^\d{4}-\d{2}-\d{2}$/],
  ["YYYY-MM-DD with a time", /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/],
  ["YYYY/MM/DD", /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/],
  ["DD/MM/YYYY", /^\d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}:\d{2}.*)?$/],
  ["DD.MM.YYYY", /^\d{1,2}\.\d{1,2}\.\d{2}(?:\d{2})?$/],
  ["DD-MM-YYYY", /^\d{1,2}-\d{1,2}-\d{4}$/],
  ["DD-MM-YY", /^\d{1,2}[-/]\d{1,2}[-/]\d{2}$/],
  ["DD Month YYYY", /^\d{1,2}[- ][A-Za-z]{3,9}\.?[- ,]+\d{4}$/],
  ["DD Month YY", /^\d{1,2}[- ][A-Za-z]{3,9}\.?[- ]\d{2}$/],
  ["Month DD, YYYY", /^[A-Za-z]{3,9}\.? \d{1,2},? \d{4}$/],
];

/** The form of a cell that is a date; null: it is none. */
export function dateForm(cell: string): string | null {
  return FORMS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2}/;

/** Which of two numbers the dates of a column begin with; null: the cells do not prove it. */
export function provenDayOrder(cells: readonly string[]): "day first" | "month first" | null {
  const above = [0, 0];
  for (const cell of cells) {
    const [, first, second] = NUMBERS.exec(cell.trim()) ?? [];
    if (Number(first) > 12) above[0] = (above[0] ?? 0) + 1;
    if (Number(second) > 12) above[1] = (above[1] ?? 0) + 1;
  }
  const [first = 0, second = 0] = above;
  return first === second ? null : first > second ? "day first" : "month first";
}

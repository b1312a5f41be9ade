/** What was measured, how it came out, and its budget ("": none). */
export type Row = readonly [what: string, measured: string, budget: string];

/** What a part of the bench found: rows of a table and lines below it. */
export type Part = { title: string; rows: Row[]; notes: string[] };

/** A part as a Markdown table with its notes. */
export function printed({ title, rows, notes }: Part): string {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  const table = rows.length > 0 ? ["", `| ${title} | Measured | Budget |\n|---|---|---|`] : [];
  return [...table, ...lines, ...(notes.length > 0 ? ["", ...notes] : [])].join("\n");
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "none to ask" : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Slope of the line through the logarithms: 1 is linear, 2 quadratic. */
export function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** A text as a cell of a CSV, as it is; what is for a spreadsheet goes through `guardedCell`. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

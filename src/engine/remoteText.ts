const ESCAPES = new Map([
  ["\\", "\\\\"],
  ["'", "\\'"],
  ["`", "\\`"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\0", "\\0"],
]);

const escaped = (text: string): string =>
  text.replace(/[\\'`\n\r\t\0]/g, (letter) => ESCAPES.get(letter) ?? letter);

/** A string literal of ClickHouse's SQL that says exactly this text. */
export const literal = (text: string): string => `'${escaped(text)}'`;

/** The name of a column, table or database, whatever its letters. */
export const identifier = (name: string): string => `\`${escaped(name)}\``;

export const literals = (texts: readonly string[]): string => texts.map(literal).join(",");

const MEANINGS = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["0", "\0"],
  ["b", "\b"],
  ["f", "\f"],
]);

/** Records of FORMAT TabSeparated, each with this many fields, null for NULL; null: it is no such table. */
export function tabSeparated(text: string, fields: number): (string | null)[][] | null {
  if (text === "") return [];
  if (!text.endsWith("\n")) return null;
  const records = text
    .slice(0, -1)
    .split("\n")
    .map((line) => line.split("\t").map(fieldOf));
  return records.every((record) => record.length === fields) ? records : null;
}

const fieldOf = (field: string): string | null =>
  field === "\\N"
    ? null
    : field.replace(/\\(.)/g, (_, letter: string) => MEANINGS.get(letter) ?? letter);

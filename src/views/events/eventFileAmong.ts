import type { Recognised } from "./recognised.ts";

/** A file of event data that the reader gave, and the others that were given with it. */
export type GivenEvents = { file: File; recognised: Recognised; others: readonly File[] };

/** Names of files that hold event data or cannot be told from such by their name. */
const TABLE = /\.(csv|tsv|tab|geojson)$/i;
const PERHAPS = /\.(txt|text|json)$/i;

/** The first of the files that holds event data; null: none does. Articles and stories are not looked into further. */
export async function eventFileAmong(files: readonly File[]): Promise<GivenEvents | null> {
  for (const file of files) {
    const isTable = TABLE.test(file.name) || /^text\/(csv|tab-separated-values)$/.test(file.type);
    if (!isTable && !PERHAPS.test(file.name)) continue;
    const { recognised } = await import("./recognised.ts");
    const found = await recognised(file, isTable);
    if (found) return { file, recognised: found, others: files.filter((other) => other !== file) };
  }
  return null;
}

import type { Look } from "./lookedAt.ts";
import type { Recognised } from "./recognised.ts";

/** A file of event data that the reader gave, and the others that were given with it. */
export type GivenEvents = { file: File; recognised: Recognised; others: readonly File[] };

/** Names of files that hold event data, in another program's form, or cannot be told from such by their name. */
const TABLE = /\.(csv|tsv|tab|geojson)$/i;
const OTHER_TABLE = /\.(xlsx?|xlsm|ods|gz|7z|rda|rdata|rds|dta|sav|parquet|shp|dbf)$/i;
const PERHAPS = /\.(txt|text|json)$/i;

/**
 * The first of the files that holds event data, or the only one where it is a table that first has to be saved as
 * another; null: none. Articles and stories are not looked into further.
 */
export async function eventFileAmong(
  files: readonly File[],
  look: Look,
): Promise<GivenEvents | null> {
  for (const file of files) {
    const isTable =
      TABLE.test(file.name) ||
      /^text\/(csv|tab-separated-values)$/.test(file.type) ||
      (files.length === 1 && OTHER_TABLE.test(file.name));
    if (!isTable && !PERHAPS.test(file.name)) continue;
    const { recognised } = await import("./recognised.ts");
    const found = await recognised(file, isTable, look);
    if (found) return { file, recognised: found, others: files.filter((other) => other !== file) };
  }
  return null;
}

import { acled } from "./acled.ts";
import { gtd } from "./gtd.ts";
import { headless } from "./headless.ts";
import type { ImportLayout } from "./layout.ts";
import { type PlainTable, plainTable } from "./plain.ts";
import { refusal } from "./refusal.ts";
import { columnAt, columnName, sourceLayout } from "./sourceLayout.ts";
import type { SourceTable } from "./sourceTable.ts";
import { type TextShape, textShape } from "./textShape.ts";
import { ucdp } from "./ucdp.ts";

/**
 * What a file is. `events`: a known source; `missing`: sentences about columns that it lacks; `offer`: a sentence that
 * the reader has to agree to first, null: nothing is in doubt. `table`: any other table, which the reader maps.
 * `geojson`: to be rewritten by `geojsonTable` and detected anew. null: no event data, perhaps an article or a story.
 */
export type Detected =
  | {
      kind: "events";
      name: string;
      layout: ImportLayout;
      missing: readonly string[];
      offer: string | null;
    }
  | { kind: "table"; table: PlainTable }
  | { kind: "geojson" }
  | { kind: "refused"; sentence: string }
  | null;

/** How many of the first bytes of a file `detected` is to be given. */
export const HEAD_BYTES = 65_536;

const SOURCES: readonly SourceTable[] = [acled, ucdp, gtd];
const TABLE_NAME = /\.(?:csv|tsv|tab)$/i;

/** Kinds of columns of which prose with as many commas in each line has none. */
const VALUES: ReadonlySet<string> = new Set(["date", "number", "latitude", "longitude", "point"]);

const isEven = ({ width, records, evenness }: TextShape): boolean =>
  width >= 3 && records.length >= 3 && evenness > 0.9;

/** `head`: the first `HEAD_BYTES` bytes of the file, or all; `size`: bytes of the whole file. */
export function detected(head: Uint8Array, name: string, size: number): Detected {
  const sentence = refusal(head, name);
  if (sentence !== null) return { kind: "refused", sentence };
  if (isGeojson(head, name)) return { kind: "geojson" };
  const shape = textShape(head, size);
  if (shape === null || shape.records.length === 0) return notATable(name);
  const known = knownSource(shape) ?? unnamedSource(shape);
  if (known) return known;
  const isTable = TABLE_NAME.test(name);
  if (!isTable && !(/\.txt$/i.test(name) && isEven(shape))) return null;
  const table = plainTable(shape);
  return isTable || table.columns.some(({ kind }) => VALUES.has(kind))
    ? { kind: "table", table }
    : null;
}

function knownSource(shape: TextShape): Detected {
  const header = shape.records[0] ?? [];
  const names = header.map(columnName);
  const table = SOURCES.find(({ marks }) =>
    marks.some((mark) => mark.every((column) => columnAt(names, column) !== -1)),
  );
  if (!table) return null;
  const layout = sourceLayout(table, shape, header, true);
  return { kind: "events", name: table.name, layout, missing: missing(table, layout), offer: null };
}

function unnamedSource(shape: TextShape): Detected {
  const found = headless(shape, SOURCES);
  if (!found) return null;
  const { source, header } = found;
  const layout = sourceLayout(source, shape, header, false);
  const offer = `The first line names no columns. The ${header.length} cells of each row stand in the order of ${source.name}.`;
  return { kind: "events", name: source.name, layout, missing: missing(source, layout), offer };
}

/** Sentences about what a file of a source does not have. */
function missing(table: SourceTable, { roles }: ImportLayout): string[] {
  return table.wanted
    .filter(([, ...any]) => !any.some((role) => roles.includes(role)))
    .map(([words]) => `The file has no column for ${words}.`);
}

function isGeojson(head: Uint8Array, name: string): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 4096)).trimStart();
  if (!text.startsWith("{")) return false;
  return /\.geojson$/i.test(name) || /"type"\s*:\s*"FeatureCollection"/.test(text);
}

function notATable(name: string): Detected {
  if (!TABLE_NAME.test(name)) return null;
  const sentence = `${name} holds no rows that can be read: open a CSV whose first line names its columns.`;
  return { kind: "refused", sentence };
}

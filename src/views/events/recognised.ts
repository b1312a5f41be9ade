import { provenDayOrder } from "../../importers/dateForms.ts";
import { type Detected, detected, HEAD_BYTES } from "../../importers/detected.ts";
import type { DayOrder } from "../../importers/layout.ts";
import { LARGE_FILE, memoryNeed } from "../../importers/memoryNeed.ts";
import { belowPreface, preface } from "../../importers/preface.ts";
import { textShape } from "../../importers/textShape.ts";
import { geojsonInWorker } from "./geojsonInWorker.ts";
import { type Look, lookAt } from "./lookedAt.ts";

/** What a file is, and the bytes to read as it: the file itself, or the table that a GeoJSON was rewritten into. */
export type Recognised = {
  found: Exclude<Detected, null | { kind: "geojson" }>;
  blob: Blob;
  /** Whether it was rewritten from a GeoJSON, so that its rows are features and its lines nobody's. */
  isRewritten: boolean;
  /** Lines above the table that are none of it. */
  notes: number;
  /** What a large file takes; null: it is not large. */
  need: MemoryNeed | null;
  /** Dates such as 04/05/2020 and the order that the first rows prove, null: none; null: a known source without such. */
  numericDates: { proven: DayOrder | null } | null;
};

/** Rows and bytes of memory, estimated from the first records. */
export type MemoryNeed = { rows: number; bytes: number };

/** Bytes of GeoJSON that are read before anyone waits. */
const AT_ONCE = 2_000_000;

/** Looks into a file; null: it holds no event data, or it was to stop. `isTable`: its name says that it is a table. */
export async function recognised(
  file: File,
  isTable: boolean,
  { signal, slow }: Look,
): Promise<Recognised | null> {
  const refused = (sentence: string): Recognised => ({
    found: { kind: "refused", sentence },
    blob: file,
    isRewritten: false,
    notes: 0,
    need: null,
    numericDates: null,
  });
  try {
    return await lookedInto(file, file.name, (blob) => {
      lookAt(file, 0);
      if (blob.size > AT_ONCE) slow();
      return geojsonInWorker(blob, (bytes) => lookAt(file, bytes), signal);
    });
  } catch (error) {
    if (!isTable || signal.aborted) return null;
    const isSentence = error instanceof Error && !(error instanceof DOMException);
    return refused(isSentence ? error.message : `${file.name} cannot be read: choose it again.`);
  }
}

async function lookedInto(
  file: Blob,
  name: string,
  rewritten: (blob: Blob) => Promise<Blob>,
): Promise<Recognised | null> {
  const top = await headOf(file);
  const above = preface(top);
  const blob = belowPreface(file, above);
  const head = blob === file ? top : await headOf(blob);
  const found = detected(head, name, blob.size);
  if (found === null) return null;
  if (found.kind !== "geojson") {
    const need = needOf(found, head, blob.size);
    const numericDates = numericDatesOf(found, head, blob.size);
    return { found, blob, isRewritten: false, notes: above.lines, need, numericDates };
  }
  const asCsv = name.replace(/\.(geo)?json$/i, ".csv");
  const table = await lookedInto(await rewritten(blob), asCsv, rewritten);
  return table && { ...table, isRewritten: true };
}

const headOf = async (blob: Blob): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());

function needOf(found: Recognised["found"], head: Uint8Array, size: number): MemoryNeed | null {
  if (size < LARGE_FILE || found.kind === "refused") return null;
  const delimiter =
    found.kind === "table"
      ? found.table.shape.delimiter
      : String.fromCharCode(found.layout.delimiter);
  return memoryNeed(head, delimiter, size);
}

const NUMERIC = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/;

function numericDatesOf(
  found: Recognised["found"],
  head: Uint8Array,
  size: number,
): Recognised["numericDates"] {
  if (found.kind !== "events") return null;
  const at = found.layout.roles.indexOf("start");
  const cells = (textShape(head, size)?.records ?? []).map((record) => record[at] ?? "");
  return cells.some((cell) => NUMERIC.test(cell)) ? { proven: provenDayOrder(cells) } : null;
}

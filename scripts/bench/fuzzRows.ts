import fc from "fast-check";
import { detected, HEAD_BYTES } from "../../src/importers/detected.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import type { ImportLayout } from "../../src/importers/layout.ts";
import { plainLayout } from "../../src/importers/plain.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import type { EventTable } from "../../src/model/eventData.ts";
import { countedWrong } from "./countedWrong.ts";
import { mutations } from "./mutations.ts";
import type { Part } from "./rows.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Seen = { rows: number; refused: number; untaken: number; slowest: number };

/** In ms. */
const SLOW = 2000;

/** Broken files, each read in one piece and in several, its rows decoded. Rejects with what was wrong with the first that was. */
export async function fuzzRows(
  files: readonly Uint8Array[],
  runs: number,
  seed: number,
): Promise<Part> {
  const seen: Seen = { rows: 0, refused: 0, untaken: 0, slowest: 0 };
  const cuts = fc.array(fc.nat(), { maxLength: 5 });
  const property = fc.asyncProperty(mutations(files), cuts, ({ whole, broken }, places) => {
    const layout = layoutOf(broken);
    if (!layout) seen.untaken++;
    return checked(broken, layout ?? layoutOf(whole), places, seen);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return {
    title: "Broken files of event data",
    rows: [
      ["Read without a crash, a hang or a wrong count", String(runs), "5000"],
      ["Rows in them, and how many of those were refused", `${seen.rows}, ${seen.refused}`, ""],
      ["No longer taken for a table, read as the whole file was", String(seen.untaken), ""],
      ["Slowest file", `${seen.slowest.toFixed(0)} ms`, `≤ ${SLOW} ms`],
    ],
    notes: [],
  };
}

async function checked(
  bytes: Bytes,
  layout: ImportLayout | null,
  places: readonly number[],
  seen: Seen,
): Promise<void> {
  if (!layout) throw new Error("a whole file is not taken for a table");
  const start = performance.now();
  const table = await read([bytes], layout);
  const took = performance.now() - start;
  const isPlaced = !layout.encoding.startsWith("utf-16");
  const wrong = countedWrong(bytes, table, isPlaced);
  if (wrong !== null) throw new Error(wrong);
  if (took > SLOW) throw new Error(`took ${took.toFixed(0)} ms`);
  const inPieces = await read(cut(bytes, places), layout);
  if (told(inPieces) !== told(table)) throw new Error("cut otherwise, read otherwise");
  const rows = Array.from(table.columns.line, (_, row) => row);
  const decoded = await eventFile(new Blob([bytes]), layout, table).decoded(rows);
  if (decoded.length !== table.columns.length) throw new Error("not every row was decoded");
  seen.rows += table.report.read;
  seen.refused += table.report.refused;
  seen.slowest = Math.max(seen.slowest, took);
}

function layoutOf(bytes: Bytes): ImportLayout | null {
  const found = detected(bytes.subarray(0, HEAD_BYTES), "events.csv", bytes.length);
  if (found?.kind === "events") return found.layout;
  if (found?.kind !== "table") return null;
  return plainLayout(found.table, { mapping: found.table.suggested, dayOrder: null, unknown: [] });
}

function read(pieces: readonly Uint8Array[], layout: ImportLayout): Promise<EventTable> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece.slice());
      controller.close();
    },
  });
  return readEvents(stream, layout);
}

function cut(bytes: Bytes, places: readonly number[]): Uint8Array[] {
  const ends = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

/** Everything that a table says, as one text. */
const told = (table: EventTable): string =>
  JSON.stringify(table, (_, value) => (ArrayBuffer.isView(value) ? String(value) : value));

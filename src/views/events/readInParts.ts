import type { ImportLayout } from "../../importers/layout.ts";
import { likelyParts } from "../../importers/likelyParts.ts";
import { type ReadOptions, readRows } from "../../importers/readRows.ts";
import { WHOLE } from "../../importers/tokenizer.ts";
import type { EventTable } from "../../model/eventData.ts";
import { type PartAsked, type PartRead, readPart } from "./readPart.ts";

type Progress = NonNullable<ReadOptions["progress"]>;

/** Bytes that are worth another thread, and how many threads read at most: each leaves some 64 MB of chunks behind. */
const WORTHWHILE = 16 << 20;
const MOST = 2;

/**
 * Reads a file of event data into columns, as `readEvents` does, by two threads where there are two processors: the first
 * part here, the other one in a worker. Should one find no record to begin where the next part does, it reads on to
 * the end of the file, and what later ones read is left out.
 */
export async function readInParts(
  file: Blob,
  layout: ImportLayout,
  progress: Progress,
): Promise<EventTable> {
  const [first = WHOLE, ...later] = await likelyParts(file, layout, partsOf(file.size));
  const told = summed(({ rows, bytes }) => progress({ rows, bytes: Math.min(bytes, file.size) }));
  const others = later.map((part) => {
    const asked = { file, layout: { ...layout, hasHeader: false }, part };
    const mine = told();
    return { ...readPart(asked, mine), instead: () => readHere(asked, mine) };
  });
  try {
    const read = await readRows(file.stream(), layout, { part: first, progress: told() });
    let lines = read.landed;
    for (const { result, instead } of others) {
      if (lines === null) break;
      const { given, landed } = (await result) ?? (await instead());
      read.rows.add(given, lines);
      lines = landed === null ? null : lines + landed;
    }
    return read.rows.table();
  } finally {
    for (const { stop } of others) stop();
  }
}

function partsOf(size: number): number {
  if (typeof Worker === "undefined") return 1;
  return Math.max(1, Math.min(navigator.hardwareConcurrency, MOST, Math.floor(size / WORTHWHILE)));
}

async function readHere({ file, layout, part }: PartAsked, progress: Progress): Promise<PartRead> {
  const { rows, landed } = await readRows(file.slice(part.from).stream(), layout, {
    part,
    progress,
  });
  return { given: rows.given(), landed };
}

/** Makes one progress of several: each is told to a function of its own, and their sum is told. */
function summed(progress: Progress): () => Progress {
  const all = new Map<Progress, { rows: number; bytes: number }>();
  return () => {
    const told: Progress = (now) => {
      all.set(told, now);
      const sum = { rows: 0, bytes: 0 };
      for (const { rows, bytes } of all.values()) {
        sum.rows += rows;
        sum.bytes += bytes;
      }
      progress(sum);
    };
    return told;
  };
}

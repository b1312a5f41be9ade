import type { ImportLayout } from "./layout.ts";
import { numbered } from "./numbered.ts";
import { type RowReader, rowReader } from "./rowReader.ts";
import { type Part, tokenizer, WHOLE } from "./tokenizer.ts";
import { utf8Stream } from "./utf8Stream.ts";

export type ReadOptions = {
  /** Called now and then, and at the end; `bytes` counts those read. */
  progress?: (progress: { rows: number; bytes: number }) => void;
  signal?: AbortSignal;
  /** Of the text; the whole of it where it is left out. A part's layout has no header. */
  part?: Part;
};

/** `landed`: line breaks of the part; null: no record has begun where it ends, and all up to the end was read. */
export type ReadRows = { rows: RowReader; landed: number | null };

const STEP = 4 << 20;

/**
 * Reads event data as its bytes come, which are those from the beginning of the part on; the file is never held, whole
 * or as text. Rejects with the signal's reason where it aborts, or with the stream's fault.
 */
export async function readRows(
  stream: ReadableStream<Uint8Array>,
  layout: ImportLayout,
  { progress, signal, part = WHOLE }: ReadOptions = {},
): Promise<ReadRows> {
  const rows = rowReader(layout);
  const sink = layout.unit === "feature" ? numbered(rows.read, layout) : rows.read;
  const { push, end, landed } = tokenizer(layout.delimiter, layout.header.length, sink, { part });
  const reader = utf8Stream(stream, layout.encoding).getReader();
  let bytes = 0;
  let told = 0;
  try {
    // The next bytes are fetched while these are read.
    for (let next = reader.read(); landed() === null; ) {
      signal?.throwIfAborted();
      const { done, value } = await next;
      if (done) break;
      next = reader.read();
      next.catch(() => {});
      push(value);
      bytes += value.length;
      if (bytes - told < STEP) continue;
      told = bytes;
      progress?.({ rows: rows.rows(), bytes });
    }
  } catch (fault) {
    await reader.cancel(fault).catch(() => {});
    throw fault;
  }
  const hasLanded = landed() !== null;
  if (hasLanded) await reader.cancel().catch(() => {});
  else end();
  progress?.({ rows: rows.rows(), bytes: hasLanded ? part.until - part.from : bytes });
  return { rows, landed: landed() };
}

import type { EventTable } from "../model/eventData.ts";
import type { ImportLayout } from "./layout.ts";
import { numbered } from "./numbered.ts";
import { rowReader } from "./rowReader.ts";
import { tokenizer } from "./tokenizer.ts";
import { utf8Stream } from "./utf8Stream.ts";

export type ReadOptions = {
  /** Called now and then, and at the end; `bytes` counts those read. */
  progress?: (progress: { rows: number; bytes: number }) => void;
  signal?: AbortSignal;
};

const STEP = 4 << 20;

/**
 * Reads a file of event data into columns as its bytes come; the file is never held, whole or as text. Rejects with
 * the signal's reason where it aborts, or with the stream's fault.
 */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  layout: ImportLayout,
  { progress, signal }: ReadOptions = {},
): Promise<EventTable> {
  const rows = rowReader(layout);
  const sink = layout.unit === "feature" ? numbered(rows.read, layout) : rows.read;
  const { push, end } = tokenizer(layout.delimiter, layout.header.length, sink);
  const reader = utf8Stream(stream, layout.encoding).getReader();
  let bytes = 0;
  let told = 0;
  try {
    // The next bytes are fetched while these are read.
    for (let next = reader.read(); ; ) {
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
  end();
  progress?.({ rows: rows.rows(), bytes });
  return rows.table();
}

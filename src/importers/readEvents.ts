import type { EventTable } from "../model/eventData.ts";
import { finishedTable } from "./finishedTable.ts";
import type { ImportLayout } from "./layout.ts";
import { type ReadOptions, readRows } from "./readRows.ts";

/** Reads a file of event data into columns, as `readRows` does. */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  layout: ImportLayout,
  options: Omit<ReadOptions, "part"> = {},
): Promise<EventTable> {
  const { rows } = await readRows(stream, layout, options);
  return finishedTable(layout, rows);
}

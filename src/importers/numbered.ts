import type { ImportLayout } from "./layout.ts";
import type { RecordSink } from "./tokenizer.ts";

/** A sink that gets the number of each record, from 1, in place of its line; the header has none. */
export function numbered(
  sink: RecordSink,
  { hasHeader }: Pick<ImportLayout, "hasHeader">,
): RecordSink {
  let line = hasHeader ? -1 : 0;
  return (scan, place, fault) => {
    line += 1;
    sink(scan, { ...place, line }, fault);
  };
}

import { cellText } from "./cellText.ts";
import { resolvedEnd } from "./resolvedEnd.ts";
import { type Scan, SPARE, setBytes } from "./scan.ts";
import { scanRecord } from "./scanRecord.ts";

/** What the fields of one record say, one for each column; "" for those that it lacks. */
export function rowFields(scan: Scan, record: Uint8Array): string[] {
  const bytes = new Uint8Array(record.length + SPARE);
  bytes.set(record);
  setBytes(scan, bytes, record.length);
  scan.isLast = true;
  scan.starts.fill(0);
  scan.ends.fill(0);
  scan.quoting.fill(0);
  scanRecord(scan, 0);
  return Array.from(scan.starts, (start, field) =>
    field < scan.fields ? cellText(bytes.subarray(start, resolvedEnd(scan, field))) : "",
  );
}

import { cellText } from "./cellText.ts";
import { resolvedEnd } from "./fieldText.ts";
import { LF, type Scan } from "./scan.ts";
import { scanRecord } from "./scanRecord.ts";

/** What the fields of one record say, one for each column; "" for those that it lacks. */
export function rowFields(scan: Scan, record: Uint8Array): string[] {
  const bytes = new Uint8Array(record.length + 1);
  bytes.set(record);
  bytes[record.length] = LF;
  scan.bytes = bytes;
  scan.length = record.length;
  scan.isLast = true;
  scan.nextLf = -1;
  scan.nextCr = -1;
  scan.starts.fill(0);
  scan.ends.fill(0);
  scan.quoting.fill(0);
  scanRecord(scan, 0);
  return Array.from(scan.starts, (start, field) =>
    field < scan.fields ? cellText(bytes.subarray(start, resolvedEnd(scan, field))) : "",
  );
}

import { type EventTable, FLAGS, NO_DAY } from "../../src/model/eventData.ts";

/** What does not add up in a table that was read from these bytes; null: everything does. `isPlaced`: whether offsets count bytes of the file. */
export function countedWrong(
  bytes: Uint8Array,
  table: EventTable,
  isPlaced: boolean,
): string | null {
  const { columns, report } = table;
  const { read, kept, refused, issues, reasons } = report;
  if (read !== kept + refused) return `${read} read, ${kept} kept, ${refused} refused`;
  if (kept !== columns.length) return `${kept} kept, ${columns.length} in the columns`;
  const listed = issues.reason.filter((reason) => reasons[reason]?.isRefused).length;
  if (listed !== refused) return `${refused} refused, ${listed} listed`;
  const counts = {
    withoutDate: columns.start.filter((day) => day === NO_DAY).length,
    withoutPlace: columns.longitude.filter(Number.isNaN).length,
    repaired: columns.flags.filter((flags) => flags & FLAGS.repaired).length,
  };
  for (const [name, count] of Object.entries(counts)) {
    if (report[name as keyof typeof counts] !== count) return `${name} is not ${count}`;
  }
  return rowWrong(bytes, table, isPlaced);
}

function rowWrong(bytes: Uint8Array, { columns }: EventTable, isPlaced: boolean): string | null {
  const lines = linesBefore(bytes);
  for (let row = 0; row < columns.length; row++) {
    const [start = 0, end = 0] = [columns.start[row], columns.end[row]];
    if (row > 0 && start < (columns.start[row - 1] ?? 0)) return `row ${row} is out of order`;
    if (start === NO_DAY ? end !== NO_DAY : end <= start) return `row ${row} ends before it begins`;
    if (!isPlaced) continue;
    const offset = columns.offset[row] ?? 0;
    if (offset + (columns.bytes[row] ?? 0) > bytes.length) return `row ${row} is beyond the file`;
    if (lines[offset] !== (columns.line[row] ?? 0) - 1) {
      return `row ${row} is on line ${lines[offset]} + 1, not ${columns.line[row]}`;
    }
  }
  return null;
}

/** Line breaks before each byte. */
function linesBefore(bytes: Uint8Array): Uint32Array {
  const lines = new Uint32Array(bytes.length + 1);
  bytes.forEach((byte, at) => {
    const isBreak = byte === 10 || (byte === 13 && bytes[at + 1] !== 10);
    lines[at + 1] = (lines[at] ?? 0) + (isBreak ? 1 : 0);
  });
  return lines;
}

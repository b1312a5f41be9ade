import type { ImportLayout } from "./layout.ts";
import { REASON } from "./reasons.ts";
import type { Scan } from "./scan.ts";
import type { RecordFault, RecordPlace } from "./tokenizer.ts";

/** Gives the reason, an index into `REASONS`, why a record is no row, or what is odd about how it is written. */
export function rowChecks(
  layout: ImportLayout,
): (scan: Scan, place: RecordPlace, fault: RecordFault) => number {
  const columns = layout.header.length;
  const read = layout.roles.flatMap((role, field) => (role === null ? [] : [field]));
  const lastRead = read.at(-1) ?? 0;
  const utf8 = new TextEncoder();
  const names = read
    .map((field) => ({ field, name: utf8.encode(layout.header[field]?.trim() ?? "") }))
    .filter(({ name }) => name.length > 0)
    .slice(0, 2);

  const isBlank = ({ starts, ends }: Scan) => read.every((field) => starts[field] === ends[field]);

  const isHeader = ({ bytes, starts, ends }: Scan) =>
    names.length > 0 &&
    names.every(({ field, name }) => {
      const start = starts[field] as number;
      if ((ends[field] as number) - start !== name.length) return false;
      return name.every((byte, at) => bytes[start + at] === byte);
    });

  return (scan, { isUnended }, fault) => {
    if (fault === "tooLong") return REASON.tooLong;
    if (fault === "openQuote") return isUnended ? REASON.cutOff : REASON.openQuote;
    if (scan.fields < columns) {
      if (isUnended) return REASON.cutOff;
      return scan.fields <= lastRead ? REASON.fewFields : REASON.fewUnused;
    }
    if (scan.hasExtra) return REASON.manyFields;
    if (isBlank(scan)) return REASON.blankRow;
    if (isHeader(scan)) return REASON.headerAgain;
    if (scan.hasTail) return REASON.letterAfterQuote;
    return scan.fields > columns ? REASON.blankExtra : REASON.none;
  };
}

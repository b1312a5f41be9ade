import { countBreaks } from "./countBreaks.ts";
import { heldBytes } from "./heldBytes.ts";
import { CR, INCOMPLETE, LANDED, LF, newScan, OPEN, QUOTING, type Scan } from "./scan.ts";
import { scanRecord } from "./scanRecord.ts";

export type RecordPlace = {
  /** In bytes of the text. */
  offset: number;
  /** Without the line break after it. */
  bytes: number;
  /** On which it begins, from 1. */
  line: number;
  /** Whether the text ends right after it, without a line break. */
  isUnended: boolean;
};

/** `openQuote`: only up to the end of the quote's line, what follows is read anew. `tooLong`: no end within the limit. */
export type RecordFault = "openQuote" | "tooLong" | null;

/** Gets each record in turn, empty lines left out; the objects are written over for the next one. */
export type RecordSink = (scan: Scan, place: RecordPlace, fault: RecordFault) => void;

/** The longest field in quotes and the longest record, in bytes. */
export type RecordLimits = { field: number; record: number };

/** In bytes of a text: a record begins at `from`, and nothing is read from `until` on if one begins there too. */
export type Part = { from: number; until: number };

export const WHOLE: Part = { from: 0, until: Number.POSITIVE_INFINITY };

export type Tokenizer = {
  push: (chunk: Uint8Array) => void;
  end: () => void;
  /** Line breaks of the records that were read; null: no record has begun at the end of the part. */
  landed: () => number | null;
};

const LIMITS: RecordLimits = { field: 1 << 20, record: 4 << 20 };

/**
 * Records of delimiter-separated text (RFC 4180; LF, CR LF or CR; a byte order mark is passed over), from chunks of
 * bytes that may end anywhere. Takes time linear in the bytes, whatever they hold.
 */
export function tokenizer(
  delimiter: number,
  columns: number,
  sink: RecordSink,
  { limits = LIMITS, part = WHOLE }: { limits?: RecordLimits; part?: Part } = {},
): Tokenizer {
  const scan = newScan(delimiter, columns, limits.field);
  const held = heldBytes(scan);
  const place: RecordPlace = { offset: 0, bytes: 0, line: 1, isUnended: false };
  const next = recordReader(scan, place, sink, { limit: limits.record, until: part.until });
  let isBegun = part.from > 0;
  let worthwhile = 0;
  let hasLanded = false;
  scan.base = part.from;

  function read(): void {
    let at = isBegun ? 0 : afterMark(scan);
    if (at === INCOMPLETE) return;
    isBegun = true;
    while (at < scan.length) {
      const after = next(at);
      hasLanded = after === LANDED;
      if (after < 0) break;
      at = after;
    }
    worthwhile = 2 * (scan.length - at);
    scan.base += at;
    held.drop(at);
  }

  return {
    push: (chunk) => {
      held.add(chunk);
      if (scan.length >= worthwhile) read();
    },
    end: () => {
      scan.isLast = true;
      read();
    },
    landed: () => (hasLanded ? place.line - 1 : null),
  };
}

/** Reads one record at a time, given where it begins; gives where the next one begins, or `INCOMPLETE` or `LANDED`. */
function recordReader(
  scan: Scan,
  place: RecordPlace,
  sink: RecordSink,
  { limit, until }: { limit: number; until: number },
): (at: number) => number {
  let isSkipping = false;

  function emit(at: number, end: number, fault: RecordFault): void {
    place.offset = scan.base + at;
    place.bytes = withoutBreak(scan, at, end) - at;
    place.isUnended = scan.isLast && at + place.bytes === scan.length;
    sink(scan, place, fault);
  }

  function skip(at: number): number {
    const next = afterBreak(scan, at);
    const isOnCr = next === INCOMPLETE && !scan.isLast && scan.bytes[scan.length - 1] === CR;
    const end = next === INCOMPLETE ? scan.length - (isOnCr ? 1 : 0) : next;
    isSkipping = next === INCOMPLETE;
    place.line += countBreaks(scan, at, end);
    return end > at ? end : INCOMPLETE;
  }

  return (at) => {
    if (isSkipping) return skip(at);
    if (scan.base + at === until) return LANDED;
    let next = scanRecord(scan, at);
    const fault = next === OPEN ? "openQuote" : null;
    if (next === OPEN) next = afterBreak(scan, scan.openQuote);
    if (next === INCOMPLETE && scan.isLast) next = scan.length;
    const isLong = next === INCOMPLETE && scan.length - at > limit + scan.fieldLimit;
    if (isLong || next - at > limit) {
      const end = at + limit;
      emit(at, end, "tooLong");
      place.line += countBreaks(scan, at, end);
      isSkipping = true;
      return end;
    }
    if (next === INCOMPLETE) return INCOMPLETE;
    if (fault || !isEmptyLine(scan)) emit(at, next, fault);
    place.line += fault ? countBreaks(scan, at, next) : scan.innerBreaks + 1;
    return next;
  };
}

const isEmptyLine = ({ fields, starts, ends, quoting }: Scan): boolean =>
  fields === 1 && starts[0] === ends[0] && quoting[0] === QUOTING.plain;

/** Where the line after the one of `from` begins, or `INCOMPLETE`. */
function afterBreak({ bytes, length, isLast }: Scan, from: number): number {
  let at = from;
  while (bytes[at] !== LF && bytes[at] !== CR) at++;
  if (at === length) return INCOMPLETE;
  if (bytes[at] === LF) return at + 1;
  if (at + 1 === length) return isLast ? length : INCOMPLETE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

function withoutBreak({ bytes }: Scan, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] === LF || bytes[end - 1] === CR)) end--;
  return end;
}

/** Where the text begins, after a byte order mark; `INCOMPLETE`: too few bytes to tell. */
function afterMark({ bytes, length, isLast }: Scan): number {
  const mark = [0xef, 0xbb, 0xbf];
  const held = mark.slice(0, length);
  if (held.some((byte, index) => bytes[index] !== byte)) return 0;
  return held.length === mark.length ? 3 : isLast ? 0 : INCOMPLETE;
}

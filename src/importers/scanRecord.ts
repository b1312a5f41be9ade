import { CR, INCOMPLETE, LF, OPEN, QUOTE, QUOTING, type Scan } from "./scan.ts";

/** Reads the record that begins at `from` into the scan. Gives where the next one begins, or `INCOMPLETE` or `OPEN`. */
export function scanRecord(scan: Scan, from: number): number {
  const { bytes, length, delimiter, stops, lastStop, starts, ends, quoting } = scan;
  const columns = starts.length;
  begin(scan);
  let at = from;
  for (let field = 0; ; field++) {
    let start = at;
    let end = at;
    let kind: number = QUOTING.plain;
    if (bytes[at] === QUOTE) {
      const breaks = scan.innerBreaks;
      const close = closingQuote(scan, at);
      if (close < 0) return close;
      at = close + 1;
      kind = scan.isDoubled ? QUOTING.doubled : QUOTING.quoted;
      end = close;
      while ((bytes[at] as number) > lastStop || stops[bytes[at] as number] === 0) at++;
      if (at > close + 1) {
        if (scan.innerBreaks > breaks) return opened(scan, start);
        scan.hasTail = true;
        kind = QUOTING.tail;
        end = at;
      } else start++;
    } else {
      while ((bytes[at] as number) > lastStop || stops[bytes[at] as number] === 0) at++;
      end = at;
    }
    if (field < columns) {
      starts[field] = start;
      ends[field] = end;
      quoting[field] = kind;
    } else if (end > start) scan.hasExtra = true;
    if (at === length || bytes[at] !== delimiter) {
      scan.fields = field + 1;
      return recordEnd(scan, at);
    }
    at++;
  }
}

function begin(scan: Scan): void {
  scan.hasExtra = false;
  scan.hasTail = false;
  scan.innerBreaks = 0;
}

/** Where the next record begins, from the line break at `at` on. */
function recordEnd({ bytes, length, isLast }: Scan, at: number): number {
  if (at === length) return isLast ? at : INCOMPLETE;
  if (bytes[at] !== CR) return at + 1;
  if (at + 1 === length) return isLast ? length : INCOMPLETE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}

function closingQuote(scan: Scan, open: number): number {
  const { bytes, length, isLast, fieldLimit, quotedStops } = scan;
  scan.isDoubled = false;
  for (let at = open + 1; ; at++) {
    at = quotedStop(bytes, quotedStops, at);
    if (at === length) {
      return isLast || length - open > fieldLimit ? opened(scan, open) : INCOMPLETE;
    }
    if (bytes[at] !== QUOTE) {
      if (bytes[at] === LF || bytes[at + 1] !== LF) scan.innerBreaks++;
      continue;
    }
    if (at - open > fieldLimit) return opened(scan, open);
    if (at + 1 === length && !isLast) return INCOMPLETE;
    if (bytes[at + 1] !== QUOTE) return at;
    scan.isDoubled = true;
    at++;
  }
}

/** The next quote or line break; two letters at a time, which most bytes are. */
function quotedStop(bytes: Uint8Array, stops: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while ((bytes[at] as number) > QUOTE && (bytes[at + 1] as number) > QUOTE) at += 2;
    if (stops[bytes[at] as number] === 1) return at;
    at++;
  }
}

function opened(scan: Scan, open: number): number {
  scan.openQuote = open;
  return OPEN;
}

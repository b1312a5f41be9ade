import { fourfold, nextStop } from "./nextStop.ts";
import { CR, INCOMPLETE, LF, OPEN, QUOTE, QUOTING, type Scan } from "./scan.ts";

/** Reads the record that begins at `from` into the scan. Gives where the next one begins, or `INCOMPLETE` or `OPEN`. */
export function scanRecord(scan: Scan, from: number): number {
  const { bytes, words, length, delimiter, starts, ends, quoting } = scan;
  const columns = starts.length;
  const stops = fourfold(delimiter);
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
      at = nextStop(words, at, stops);
      if (at > close + 1) {
        if (scan.innerBreaks > breaks) return opened(scan, start);
        scan.hasTail = true;
        kind = QUOTING.tail;
        end = at;
      } else start++;
    } else {
      at = nextStop(words, at, stops);
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

const QUOTES = fourfold(QUOTE);

function closingQuote(scan: Scan, open: number): number {
  const { bytes, words, length, isLast, fieldLimit } = scan;
  scan.isDoubled = false;
  for (let at = open + 1; ; at++) {
    at = nextStop(words, at, QUOTES);
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

function opened(scan: Scan, open: number): number {
  scan.openQuote = open;
  return OPEN;
}

/** What the tokenizer works on, and what it says of the record that it read last. One object, written over for each record. */
export type Scan = {
  /** Bytes held; after `length` stands one line feed, so that every search for the end of a field ends. */
  bytes: Uint8Array;
  /** The same, and some bytes more, so that four can be read at once. */
  words: DataView;
  length: number;
  /** Bytes of the text before those held. */
  base: number;
  /** Whether no more bytes will come. */
  isLast: boolean;
  delimiter: number;
  /** Longest field in quotes, in bytes; a longer one is an open quote. */
  fieldLimit: number;
  /** Fields of the record. */
  fields: number;
  /** Whether a field after the last column holds something. */
  hasExtra: boolean;
  /** Bounds and quoting of the first fields, as many as there are columns; without the quotes around them. */
  starts: Int32Array;
  ends: Int32Array;
  quoting: Uint8Array;
  /** Whether something stands between a closing quote and the next separator. */
  hasTail: boolean;
  /** Line breaks inside fields. */
  innerBreaks: number;
  /** Whether the field in quotes that was read last holds doubled ones. */
  isDoubled: boolean;
  /** Where the quote stands that nothing closes; meaningful after `OPEN`. */
  openQuote: number;
};

/** How a field is written. `DOUBLED`: it holds doubled quotes; `TAIL`: letters follow its closing quote, its bounds include the opening one. */
export const QUOTING = { plain: 0, quoted: 1, doubled: 2, tail: 3 } as const;

/** The record goes on after the bytes held. */
export const INCOMPLETE = -1;
/** A quote of the record is never closed, or closed in mid-word on another line. */
export const OPEN = -2;
/** A record begins where another part of the file does, which is read elsewhere. */
export const LANDED = -3;

export const LF = 10;
export const CR = 13;
export const QUOTE = 34;

/** How many bytes more than it holds a scan's buffer has: the line feed, and what is read along with it. */
export const SPARE = 4;

/** Puts other bytes under a scan: the first ones of a buffer of their own that is longer by `SPARE`. */
export function setBytes(scan: Scan, buffer: Uint8Array, length: number): void {
  buffer[length] = LF;
  if (scan.words.buffer !== buffer.buffer) scan.words = new DataView(buffer.buffer);
  scan.bytes = buffer.subarray(0, length + 1);
  scan.length = length;
}

export function newScan(delimiter: number, columns: number, fieldLimit: number): Scan {
  return {
    bytes: new Uint8Array(1).fill(LF),
    words: new DataView(new ArrayBuffer(0)),
    length: 0,
    base: 0,
    isLast: false,
    delimiter,
    fieldLimit,
    fields: 0,
    hasExtra: false,
    starts: new Int32Array(columns),
    ends: new Int32Array(columns),
    quoting: new Uint8Array(columns),
    hasTail: false,
    innerBreaks: 0,
    isDoubled: false,
    openQuote: 0,
  };
}

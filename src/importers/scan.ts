/** What the tokenizer works on, and what it says of the record that it read last. One object, written over for each record. */
export type Scan = {
  /** Bytes held; after `length` stands one line feed, so that every search for the end of a field ends. */
  bytes: Uint8Array;
  length: number;
  /** Bytes of the text before those held. */
  base: number;
  /** Whether no more bytes will come. */
  isLast: boolean;
  delimiter: number;
  /** 1 for the bytes that end a field without quotes. */
  stops: Uint8Array;
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
  /** The next line feed and carriage return that are known of; smaller than a place that is asked about: look again. */
  nextLf: number;
  nextCr: number;
};

/** How a field is written. `DOUBLED`: it holds doubled quotes; `TAIL`: letters follow its closing quote, its bounds include the opening one. */
export const QUOTING = { plain: 0, quoted: 1, doubled: 2, tail: 3 } as const;

/** The record goes on after the bytes held. */
export const INCOMPLETE = -1;
/** A quote of the record is never closed, or closed in mid-word on another line. */
export const OPEN = -2;

export const LF = 10;
export const CR = 13;
export const QUOTE = 34;

export function newScan(delimiter: number, columns: number, fieldLimit: number): Scan {
  const stops = new Uint8Array(256);
  for (const byte of [delimiter, LF, CR]) stops[byte] = 1;
  return {
    bytes: new Uint8Array(1).fill(LF),
    length: 0,
    base: 0,
    isLast: false,
    delimiter,
    stops,
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
    nextLf: -1,
    nextCr: -1,
  };
}

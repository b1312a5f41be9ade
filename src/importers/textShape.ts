import { cellText } from "./cellText.ts";
import type { Encoding } from "./layout.ts";
import { firstRecords } from "./recordFields.ts";

/** How a text that may be a table is written, from its first bytes. */
export type TextShape = {
  encoding: Encoding;
  /** comma, semicolon or tab. */
  delimiter: string;
  /** The first records, header too; blank lines left out. */
  records: readonly (readonly string[])[];
  /** Fields of most records. */
  width: number;
  /** Share of the records that have `width` fields. */
  evenness: number;
};

/** `size`: bytes of the whole file, which tells whether `head` is all of it. null: the bytes are no text. */
export function textShape(head: Uint8Array, size: number): TextShape | null {
  const encoding = encodingOf(head);
  const text = encoding.startsWith("utf-16")
    ? new TextDecoder(encoding).decode(head)
    : cellText(wholeLetters(head));
  if (text.slice(0, 4096).includes("\0")) return null;
  const isWhole = head.length >= size;
  const shapes = [",", ";", "\t"].map((delimiter) => {
    const records = firstRecords(text, delimiter, isWhole);
    return { encoding, delimiter, records, ...evenness(records) };
  });
  return shapes.reduce((best, shape) => (weight(shape) > weight(best) ? shape : best));
}

/** By its byte order mark; else UTF-8 where it is that, or windows-1252. */
function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(wholeLetters(head));
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Without a letter of UTF-8 that the end of the bytes cuts in two. */
function wholeLetters(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}

function evenness(records: readonly (readonly string[])[]) {
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { width, evenness: records.length === 0 ? 0 : count / records.length };
}

const weight = ({ width, evenness, records }: TextShape): number =>
  evenness * Math.min(width, records[0]?.length ?? 0);

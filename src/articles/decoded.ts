import type { Encoded } from "./article.ts";

/** Ways to read bytes. */
export type Decoded = {
  /** The likeliest first; empty: the bytes are no text at all. */
  encodings: readonly Encoded[];
  /** Whether the first is surely right. */
  sure: boolean;
};

const NO_TEXT: Decoded = { encodings: [], sure: true };

/** Reads bytes as text by their own signs. `declared`: the encoding that the file names itself, if any. */
export function decoded(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes);
  if (marked) return settled(read(bytes, marked, true));
  if (bytes.includes(0)) return settled(read(bytes, wideOrder(bytes), true));
  const utf8 = read(bytes, "utf-8", true);
  if (utf8) return settled(utf8);
  if (declared !== null) {
    const asDeclared = read(bytes, declared, true);
    if (asDeclared) return settled(asDeclared);
  }
  return choices(bytes);
}

function settled(encoded: Encoded | null): Decoded {
  return encoded && !isBinary(encoded.text) ? { encodings: [encoded], sure: true } : NO_TEXT;
}

function choices(bytes: Uint8Array): Decoded {
  const western = read(bytes, "windows-1252", false);
  if (!western || isBinary(western.text)) return NO_TEXT;
  const others = OTHERS.map((label) => read(bytes, label, label !== "utf-8"));
  return {
    encodings: [western, ...others.filter((other) => other !== null)],
    sure: isWestern(western.text),
  };
}

const OTHERS = ["windows-1250", "windows-1251", "windows-1256", "macintosh", "utf-8"];

const NAMES: { [label: string]: string } = {
  "utf-8": "UTF-8, signs that it does not know shown as �",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Western European (windows-1252)",
  "windows-1250": "Central European (windows-1250)",
  "windows-1251": "Cyrillic (windows-1251)",
  "windows-1256": "Arabic (windows-1256)",
  macintosh: "Mac Roman",
};

function read(bytes: Uint8Array, label: string | null, fatal: boolean): Encoded | null {
  if (label === null) return null;
  try {
    const decoder = new TextDecoder(label, { fatal });
    const name = fatal && label === "utf-8" ? "UTF-8" : NAMES[label];
    return { encoding: name ?? label, text: decoder.decode(bytes) };
  } catch {
    return null;
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

const SAMPLE = 20_000;
const WIDE = 0.4;

/** Byte order of UTF-16 without a mark: in English text every other byte is zero. Null: it is none. */
function wideOrder(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > WIDE && even < odd / 8) return "utf-16le";
  return even > WIDE && odd < even / 8 ? "utf-16be" : null;
}

const TAB = 9;
const RETURN = 13;
const ESCAPE = 27;
const SPACE = 32;

/** Whether there are control signs in it that no text has. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < TAB || (code > RETURN && code < SPACE && code !== ESCAPE)) return true;
  }
  return false;
}

/** Signs that English reports take from windows-1252, and letters of names beside Latin letters. */
const SIGN = /[–—‘’“”…•€£©®™«»°·½¼¾\u00a0§¡¿]/;
const NAME_LETTER = /(?<=[A-Za-z])[éèêëáàâäãåçíîïñóòôöõøúûüß](?![À-ÿ]{2})|\b[ÉÖÜÅÁÇØ](?=[a-z])/;
const HIGH = /[\u0080-\uffff]/g;
const MOST_HIGH = 0.1;

function isWestern(text: string): boolean {
  const all = text.match(HIGH)?.length ?? 0;
  const known = new RegExp(`${SIGN.source}|${NAME_LETTER.source}`, "g");
  return all / text.length < MOST_HIGH && all === (text.match(known)?.length ?? 0);
}

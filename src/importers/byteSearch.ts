/** Finds where a text may stand among bytes, whatever the case of its letters. */
export type ByteSearch = {
  /** Position from `from` on whose bytes end before `to`; -1: none. */
  find: (bytes: Uint8Array, from: number, to: number) => number;
  /** Bytes of what `find` looks for. */
  length: number;
  /** Whether a find is the text itself and not only a part of it. */
  isExact: boolean;
};

type Encode = (text: string) => Uint8Array | null;
type Letter = { lower: Uint8Array; upper: Uint8Array; isPlain: boolean };

/** The searches of which each place of a text is found by one: several where its bytes depend on the encoding. */
export function byteSearches(text: string): ByteSearch[] {
  const plain = anchor(letters(text, utf8Bytes), ({ isPlain }) => isPlain);
  if (plain.length >= 2 || plain.length === [...text].length) return [byteSearch(text, plain)];
  return [utf8Bytes, windowsBytes].flatMap((encode) => {
    const encoded = letters(text, encode);
    return encoded.includes(null)
      ? []
      : [
          byteSearch(
            text,
            anchor(encoded, () => true),
          ),
        ];
  });
}

function byteSearch(text: string, run: readonly Letter[]): ByteSearch {
  const lower = Uint8Array.from(run.flatMap((letter) => [...letter.lower]));
  const upper = Uint8Array.from(run.flatMap((letter) => [...letter.upper]));
  const isExact = run.length === [...text].length && run.every(({ isPlain }) => isPlain);
  return { find: finder(lower, upper), length: lower.length, isExact };
}

const letters = (text: string, encode: Encode): (Letter | null)[] =>
  [...text].map((letter) => asLetter(letter, encode));

/** Boyer, Moore and Horspool's search, with two bytes for each place; 0 in `skip`: the last byte fits. */
function finder(lower: Uint8Array, upper: Uint8Array): ByteSearch["find"] {
  const last = lower.length - 1;
  if (last < 0) return (_, from, to) => (from < to ? from : -1);
  const skip = new Int32Array(256).fill(last + 1);
  for (let at = 0; at < last; at++) {
    skip[lower[at] ?? 0] = last - at;
    skip[upper[at] ?? 0] = last - at;
  }
  const ends = [lower[last] ?? 0, upper[last] ?? 0];
  const again = Math.min(...ends.map((byte) => skip[byte] ?? 1));
  for (const byte of ends) skip[byte] = 0;
  return (bytes, from, to) => {
    for (let end = from + last; end < to; end += again) {
      for (let step = -1; step !== 0 && end < to; end += step)
        step = skip[bytes[end] as number] as number;
      if (end >= to) return -1;
      let back = 1;
      while (back <= last) {
        const byte = bytes[end - back];
        if (byte !== lower[last - back] && byte !== upper[last - back]) break;
        back += 1;
      }
      if (back > last) return end - last;
    }
    return -1;
  };
}

/** The longest run of letters whose small and capital forms have as many bytes as each other; no quotes, which a file doubles. */
function anchor(letters: readonly (Letter | null)[], fits: (letter: Letter) => boolean): Letter[] {
  let best: Letter[] = [];
  let run: Letter[] = [];
  for (const letter of letters) {
    const isFit = letter !== null && letter.lower.length === letter.upper.length && fits(letter);
    run = isFit && letter.lower[0] !== 0x22 ? [...run, letter] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

function asLetter(letter: string, encode: Encode): Letter | null {
  const lower = encode(letter.toLowerCase());
  if (!lower) return null;
  const upper = encode(letter.toUpperCase()) ?? lower;
  return { lower, upper, isPlain: lower.length === 1 && (lower[0] ?? 255) < 0x80 };
}

const encoder = new TextEncoder();
const utf8Bytes = (text: string): Uint8Array => encoder.encode(text);

let windows: Map<string, number> | null = null;

function windowsBytes(text: string): Uint8Array | null {
  windows ??= new Map(
    [
      ...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
    ].map((letter, byte) => [letter, byte]),
  );
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = windows.get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

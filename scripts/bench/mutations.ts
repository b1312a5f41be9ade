import fc from "fast-check";

type Bytes = Uint8Array<ArrayBuffer>;

/** Places are parts of the length, from 0 to 1. */
type Change = {
  kind: "out" | "double" | "in" | "set" | "end";
  at: number;
  much: number;
  bytes: Uint8Array;
};

const TOKENS = [
  '"',
  '""',
  '"""',
  ",",
  ";",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "\0",
  "\ufeff",
  "é",
  " ",
  "-",
  "9",
  '",',
  ',"',
  '\n"',
  "NA",
];
const encoder = new TextEncoder();

const bytes = fc.oneof(
  fc.constantFrom(...TOKENS).map((token) => encoder.encode(token)),
  fc.uint8Array({ minLength: 1, maxLength: 9 }),
);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("out", "double", "in", "in", "set", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  much: fc.double({ min: 0, max: 0.2, noNaN: true }),
  bytes,
});

/** One of the files as it was, and changed in one to eight places. */
export function mutations(
  files: readonly Uint8Array[],
): fc.Arbitrary<{ whole: Bytes; broken: Bytes }> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([file, changes]) => {
      const whole = Uint8Array.from(file);
      return { whole, broken: changes.reduce(changed, whole) };
    });
}

function changed(file: Bytes, { kind, at, much, bytes }: Change): Bytes {
  const from = Math.floor(at * file.length);
  const to = Math.min(file.length, from + Math.ceil(much * file.length));
  if (kind === "out") return joined(file.subarray(0, from), file.subarray(to));
  if (kind === "double") return joined(file.subarray(0, to), file.subarray(from));
  if (kind === "in") return joined(file.subarray(0, from), bytes, file.subarray(from));
  if (kind === "set")
    return joined(file.subarray(0, from), bytes, file.subarray(from + bytes.length));
  return joined(file.subarray(0, from));
}

function joined(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

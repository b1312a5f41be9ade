import { type Scan, SPARE, setBytes } from "./scan.ts";

/** Keeps the bytes of a scan that are not read yet in one buffer, which grows with the longest record only. */
export function heldBytes(scan: Scan): {
  add: (chunk: Uint8Array) => void;
  /** Forgets the first bytes. */
  drop: (count: number) => void;
} {
  let buffer = new Uint8Array(1 << 17);

  return {
    add: (chunk) => {
      const length = scan.length + chunk.length;
      if (length + SPARE > buffer.length) {
        const larger = new Uint8Array(2 * (length + SPARE));
        larger.set(buffer.subarray(0, scan.length));
        buffer = larger;
      }
      buffer.set(chunk, scan.length);
      setBytes(scan, buffer, length);
    },
    drop: (count) => {
      buffer.copyWithin(0, count, scan.length);
      setBytes(scan, buffer, scan.length - count);
    },
  };
}

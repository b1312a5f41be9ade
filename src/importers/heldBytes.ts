import { LF, type Scan } from "./scan.ts";

/** Keeps the bytes of a scan that are not read yet in one buffer, which grows with the longest record only. */
export function heldBytes(scan: Scan): {
  add: (chunk: Uint8Array) => void;
  /** Forgets the first bytes. */
  drop: (count: number) => void;
} {
  let buffer = new Uint8Array(1 << 17);

  function hold(length: number): void {
    buffer[length] = LF;
    scan.bytes = buffer.subarray(0, length + 1);
    scan.length = length;
    scan.nextLf = -1;
    scan.nextCr = -1;
  }

  return {
    add: (chunk) => {
      const length = scan.length + chunk.length;
      if (length >= buffer.length) {
        const larger = new Uint8Array(2 * (length + 1));
        larger.set(buffer.subarray(0, scan.length));
        buffer = larger;
      }
      buffer.set(chunk, scan.length);
      hold(length);
    },
    drop: (count) => {
      buffer.copyWithin(0, count, scan.length);
      hold(scan.length - count);
    },
  };
}

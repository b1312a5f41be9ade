import type { Issues } from "./issues.ts";

/** The rows kept, in the order of the file, while their columns are finished. */
export type Rows = {
  length: number;
  lines: Uint32Array;
  flags: Uint8Array;
  /** Lists a remark on a row and sets its flags; `reason`: index into `REASONS`. */
  remark: (row: number, reason: number) => void;
};

export function rowsRead(lines: Uint32Array, flags: Uint8Array, issues: Issues): Rows {
  return {
    length: lines.length,
    lines,
    flags,
    remark: (row, reason) => {
      const flag = issues.add(lines[row] ?? 0, reason);
      flags[row] = (flags[row] ?? 0) | flag;
    },
  };
}

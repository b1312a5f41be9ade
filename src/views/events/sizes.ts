import { numberLabel } from "../../model/interval.ts";

const MILLION = 1_000_000;

/** "278 MB", "1.2 MB", "640 KB": how large a file is. */
export function fileSize(bytes: number): string {
  if (bytes >= 10 * MILLION) return `${numberLabel(Math.round(bytes / MILLION))} MB`;
  if (bytes >= MILLION) return `${(bytes / MILLION).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

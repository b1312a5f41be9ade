import { existsSync, readFileSync } from "node:fs";

/** What lies beside the project for measuring only; null: it is not there. */
export function practiceFolder(name: string): URL | null {
  const folder = new URL(`../../../shared/${name}`, import.meta.url);
  return existsSync(folder) ? folder : null;
}

/** A file as text, without a byte order mark. */
export const textOf = (file: URL): string => readFileSync(file, "utf8").replace(/^\ufeff/, "");

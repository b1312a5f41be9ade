import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvRows } from "./csvRows.ts";
import type { Part } from "./rows.ts";
import { syntheticCsv } from "./syntheticCsv.ts";

/** A synthetic CSV of so many rows, and one of twice as many, opened in Chromium by our reader; the first by PapaParse too. */
export async function eventsCsv(rows: number): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-events-"));
  try {
    const [once, twice] = await Promise.all([written(folder, rows), written(folder, 2 * rows)]);
    return await csvRows(once, twice);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(folder: string, rows: number): Promise<{ file: string; bytes: number }> {
  const file = join(folder, `${rows}.csv`);
  await pipeline(Readable.from(syntheticCsv(rows)), createWriteStream(file));
  return { file, bytes: (await stat(file)).size };
}

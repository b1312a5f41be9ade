// `npx tsx scripts/bench/eventsCsv.ts [ROWS]`: opens a synthetic CSV of event data (1,000,000 rows if not said) in
// Chromium with our reader and with PapaParse, and prints a table, each figure beside its budget.
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { csvRows } from "./csvRows.ts";
import { printed } from "./rows.ts";
import { syntheticCsv } from "./syntheticCsv.ts";

const RUNS = 3;

async function csvBench(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-events-"));
  try {
    const file = join(folder, "events.csv");
    await pipeline(Readable.from(syntheticCsv(rows)), createWriteStream(file));
    console.log(printed(await csvRows(file, (await stat(file)).size, RUNS)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await csvBench(Number(process.argv[2] ?? 1_000_000));

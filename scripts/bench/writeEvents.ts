// `npm run bench:write -- ROWS FILE [SEED]`: writes synthetic events as an ACLED-like CSV.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { syntheticCsv } from "./syntheticCsv.ts";

const [rows, file, seed = "1"] = process.argv.slice(2);
if (!/^\d+$/.test(rows ?? "") || file === undefined || !/^\d+$/.test(seed)) {
  console.error(
    "Say how many rows and into which file: tsx scripts/bench/writeEvents.ts 1000000 events.csv",
  );
  process.exit(2);
}
await pipeline(Readable.from(syntheticCsv(Number(rows), Number(seed))), createWriteStream(file));

// `npx tsx scripts/bench/eventsFuzz.ts [RUNS] [SEED]`: reads broken files of event data, 5,000 if not said, and stops at
// the first that is read wrong; the seed says which files.
import { fuzzFiles } from "./fuzzFiles.ts";
import { fuzzRows } from "./fuzzRows.ts";
import { printed } from "./rows.ts";

const [runs = "5000", seed = "1"] = process.argv.slice(2);

console.log(printed(await fuzzRows(await fuzzFiles(), Number(runs), Number(seed))));

// `npm run bench:events [-- PART ...]`: measures event data and prints tables, each figure beside its budget: `brush`,
// `growth` and `lists` of the engine, `csv` opened in Chromium, `fuzz` of broken files.
import { brushRows } from "./brushRows.ts";
import { eventsCsv } from "./eventsCsv.ts";
import { eventsFuzz } from "./eventsFuzz.ts";
import { growthRows } from "./growthRows.ts";
import { listRows } from "./listRows.ts";
import { type Part, printed } from "./rows.ts";

const MILLION = 1_000_000;

const PARTS: { readonly [name: string]: () => Part | Promise<Part> } = {
  brush: () => brushRows(MILLION),
  growth: growthRows,
  lists: () => listRows(MILLION),
  csv: () => eventsCsv(MILLION),
  fuzz: () => eventsFuzz(5000, 1),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`unknown part: ${unknown}; there are ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = await PARTS[name]?.();
  if (part) console.log(printed(part));
}

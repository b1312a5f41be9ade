// `npm run bench:events`: measures the engine of event data and prints tables, each figure beside its budget.
import { brushRows } from "./brushRows.ts";
import { growthRows } from "./growthRows.ts";
import { printed } from "./rows.ts";

const MILLION = 1_000_000;

console.log(printed(brushRows(MILLION)));
console.log(printed(growthRows()));

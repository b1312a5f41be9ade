import { localEngine } from "../../src/engine/localEngine.ts";
import type { EventEngine, RowFilter } from "../../src/model/eventEngine.ts";
import { BRUSHES } from "./brushes.ts";
import { median, type Part, type Row } from "./rows.ts";
import { syntheticFile } from "./syntheticFile.ts";
import { syntheticTable } from "./syntheticTable.ts";

const RUNS = 7;
const CARDS = { from: 0, limit: 50 };

/** What cards, tables and symbols ask of a million rows; each time for other dates, so that no list is at hand. */
export async function listRows(rows: number): Promise<Part> {
  const table = syntheticTable(rows);
  const engine = localEngine(table, syntheticFile(table));
  const measured: Row[] = [];
  for (const [what, ask] of Object.entries(ASKED)) {
    measured.push([what, await spent(engine, ask), "≤ 100 ms"]);
  }
  return { title: `Lists of ${rows.toLocaleString("en")} rows`, rows: measured, notes: [] };
}

const ASKED: {
  readonly [what: string]: (engine: EventEngine, filter: RowFilter) => Promise<unknown>;
} = {
  "Fifteen years, newest 50": (engine, filter) => engine.rows(filter, "newest", CARDS),
  "Fifteen years, deadliest 50": (engine, filter) => engine.rows(filter, "deadliest", CARDS),
  "One cell of the map, newest 3": (engine, filter) =>
    engine.rows({ ...filter, box: CELL }, "newest", { from: 0, limit: 3 }),
  "Symbols in a sixteenth of the map": (engine, filter) =>
    engine.points({ ...filter, box: PART }, 5000),
};

const CELL = { west: 0.5, north: 0.4, east: 0.504, south: 0.408 };
const PART = { west: 0.5, north: 0.25, east: 0.75, south: 0.5 };

async function spent(
  engine: EventEngine,
  ask: (engine: EventEngine, filter: RowFilter) => Promise<unknown>,
): Promise<string> {
  const times: number[] = [];
  for (const [from, to] of BRUSHES.wide.slice(0, RUNS)) {
    const begun = performance.now();
    await ask(engine, { countries: [], types: [], outlets: [], text: "", from, to, box: null });
    times.push(performance.now() - begun);
  }
  return `${median(times).toFixed(1)} ms (worst of ${RUNS}: ${Math.max(...times).toFixed(1)})`;
}

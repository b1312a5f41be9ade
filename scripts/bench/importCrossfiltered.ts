import { localEngine } from "../../src/engine/localEngine.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import type { EventColumns } from "../../src/model/eventData.ts";
import type { Counts, EventEngine } from "../../src/model/eventEngine.ts";
import type { ImportAsked, Importing } from "../../src/views/events/importInWorker.ts";
import { type Crossfiltered, crossfiltered } from "./crossfiltered.ts";

const EVERYWHERE = { west: 0, north: 0, east: 1, south: 1, columns: 1, rows: 1 };

/**
 * Stands in for the module of that name, so that the same page is brushed by crossfilter2 in its own thread. What is
 * asked once, as the lists and the counts of all rows, is still answered by ours.
 */
export function importInWorker({ file, layout }: ImportAsked): Importing {
  const imported = async () => {
    const table = await readEvents(file.stream(), layout);
    const engine = localEngine(table, eventFile(file, layout, table));
    return { engine: brushedBy(engine, table.columns), report: table.report };
  };
  return { result: imported(), cancel: () => {} };
}

function brushedBy(engine: EventEngine, columns: EventColumns): EventEngine {
  const { line } = columns;
  const inFile = line.map((_, row) => row).sort((a, b) => (line[a] ?? 0) - (line[b] ?? 0));
  return {
    ...engine,
    openCube: async (active, bins, filters, signal) => {
      const cube = await engine.openCube(active, bins, filters, signal);
      const made = () => crossfiltered(columns, bins.time, bins.cells ?? EVERYWHERE, inFile);
      let theirs: Crossfiltered | null = null;
      return {
        ...cube,
        counts: async (from, to): Promise<Counts> => {
          theirs ??= made();
          const groups = theirs.move([from, to]);
          const [events, time, cells] = theirs.handedOut(groups);
          const { whole } = cube;
          const country = { ...whole.country, events: events ?? whole.country.events };
          const rows = country.events.reduce((a, b) => a + b, 0);
          return { ...whole, rows, country, time: time ?? whole.time, cells: cells ?? whole.cells };
        },
      };
    },
  };
}

import type { EventSourceCell } from "../model/eventData.ts";

/** The outlets that the source cells name, each once; outlet 0 is "", which a cell has that names none. */
export type Outlets = {
  names: readonly string[];
  /** Of each cell: indices into `names`, each once. */
  ofCell: readonly Uint32Array[];
};

export function outletsOf(cells: readonly EventSourceCell[]): Outlets {
  const indices = new Map<string, number>([["", 0]]);
  const ofCell = cells.map(({ outlets }) => {
    const named = outlets.filter((outlet) => outlet !== "");
    for (const outlet of named) if (!indices.has(outlet)) indices.set(outlet, indices.size);
    const found = named.map((outlet) => indices.get(outlet) ?? 0);
    return Uint32Array.from(found.length === 0 ? [0] : new Set(found));
  });
  return { names: [...indices.keys()], ofCell };
}

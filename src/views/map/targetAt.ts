import type { Map as LeafletMap } from "leaflet";
import { cellAt, cellBox } from "../../layout/densityCells.ts";
import type { EventSymbol } from "../../layout/eventSymbols.ts";
import { symbolAt } from "../../layout/symbolAt.ts";
import type { Box, Points } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";
import { eventFrame } from "./eventFrame.ts";
import { type Target, useEventView } from "./eventView.ts";
import { shownSymbols } from "./shownSymbols.ts";

/** What is drawn at a point of the unit square; null: nothing. */
export function targetAt(map: LeafletMap, x: number, y: number): Target | null {
  const { nearby } = useEventView.getState();
  if (!nearby) return cellTarget(x, y);
  const { scale } = eventFrame(map);
  const discs = (shownSymbols() ?? []).map((symbol) => ({
    x: symbol.stack.x * scale,
    y: symbol.stack.y * scale,
    radius: symbol.radius,
    symbol,
  }));
  const found = symbolAt(discs, x * scale, y * scale);
  return found && symbolTarget(found.symbol, nearby.points);
}

/** The cell at a point, if it counts something, or whatever it counts with `empty`. */
export function cellTarget(x: number, y: number, empty = false): Target | null {
  const { counts, cellGrid } = useEvents.getState();
  if (!counts || !cellGrid) return null;
  const cell = cellAt(cellGrid, x, y);
  if (cell === null || (!empty && (counts.cells[cell] ?? 0) <= 0)) return null;
  const box = cellBox(cellGrid, cell);
  return { spot: { kind: "cell", box }, box, symbol: null };
}

/** Half the width of a box around one point: some 20 m at the equator, within which 32-bit places are the same. */
const NEAR = 2 ** -21;

function symbolTarget(symbol: EventSymbol, points: Points): Target {
  const { x, y, members } = symbol.stack;
  const box: Box = { west: x - NEAR, east: x + NEAR, north: y - NEAR, south: y + NEAR };
  const [only] = members;
  const row = members.length === 1 && only !== undefined ? points.row[only] : undefined;
  return { spot: row === undefined ? { kind: "cell", box } : { kind: "row", row }, box, symbol };
}

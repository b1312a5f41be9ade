import { CRS, type Map as LeafletMap, latLng, point as pixels } from "leaflet";
import { type KeyboardEvent, useState } from "react";
import { useMap } from "react-leaflet";
import { cellAt, cellBox, fullestCell, nextCell, type Way } from "../../layout/densityCells.ts";
import { pick, useEvents } from "../../store/events.ts";
import { eventFrame } from "./eventFrame.ts";
import { useEventView } from "./eventView.ts";
import { cellWords, pointWords } from "./eventWords.ts";
import { point } from "./point.ts";
import { cellTarget } from "./targetAt.ts";

const WAYS = new Map<string, Way>([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

type At = readonly [x: number, y: number];

/** A tab stop that walks over the cells of the map with the arrow keys, says what they count, and picks them. */
export function EventCursor() {
  const map = useMap();
  const [at, setAt] = useState<At | null>(null);
  const [said, say] = useState("");
  const go = (to: At | null) => {
    if (!to) return say("Nothing is counted in view.");
    setAt(to);
    bringIntoView(map, to);
    point(cellTarget(...to, true));
    say(wordsAt(to));
  };
  const keys = (event: KeyboardEvent) => {
    const way = WAYS.get(event.key);
    if (way) go(stepped(at ?? fullest(map), way, event.shiftKey));
    else if (event.key === "Home") go(fullest(map));
    else if (event.key === "Enter" || event.key === " ") pickAt(at);
    else if (event.key === "+" || event.key === "-") map.zoomIn(event.key === "+" ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        className="event-cursor"
        role="application"
        tabIndex={0}
        aria-label="Cells of the map: arrow keys go from cell to cell, with Shift to the next one that counts something, Home to the fullest, Enter opens it"
        onFocus={() => go(at && isInView(map, at) ? at : fullest(map))}
        onBlur={() => point(null)}
        onKeyDown={keys}
      />
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function stepped(at: At | null, way: Way, isJump: boolean): At | null {
  const { counts, cellGrid } = useEvents.getState();
  const cell = at && cellGrid && cellAt(cellGrid, ...at);
  if (cell === null || !cellGrid) return null;
  return middle(
    cellBox(cellGrid, nextCell(cellGrid, cell, way, isJump ? counts?.cells : undefined)),
  );
}

function fullest(map: LeafletMap): At | null {
  const { counts, cellGrid } = useEvents.getState();
  if (!counts || !cellGrid) return null;
  const cell = fullestCell(cellGrid, counts.cells, eventFrame(map));
  return cell === null ? null : middle(cellBox(cellGrid, cell));
}

const middle = (box: { west: number; east: number; north: number; south: number }): At => [
  (box.west + box.east) / 2,
  (box.north + box.south) / 2,
];

function pickAt(at: At | null): void {
  const target = at && cellTarget(...at);
  if (target) pick(target.spot);
}

const placeOf = ([x, y]: At) =>
  CRS.EPSG3857.pointToLatLng(pixels(x, y).multiplyBy(CRS.EPSG3857.scale(0)), 0);

function isInView(map: LeafletMap, [x, y]: At): boolean {
  const { west, east, north, south } = eventFrame(map);
  return x > west && x < east && y > north && y < south;
}

function bringIntoView(map: LeafletMap, at: At): void {
  if (isInView(map, at)) return;
  map.panInside(latLng(placeOf(at)), { padding: [60, 60], animate: false });
}

function wordsAt(at: At): string {
  const { counts, cellGrid, measure } = useEvents.getState();
  const cell = cellGrid && cellAt(cellGrid, ...at);
  const { lat, lng } = placeOf(at);
  const { frame } = useEventView.getState();
  const digits = frame && frame.scale > 20_000 ? 2 : 1;
  const count = cell === null ? 0 : (counts?.cells[cell] ?? 0);
  return `${cellWords(count, measure)} around ${pointWords(lat, lng, digits)}`;
}

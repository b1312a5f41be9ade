import type { Map as LeafletMap } from "leaflet";
import { paintDensity, rasterColours } from "../../layout/densityRaster.ts";
import type { CellGrid } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";
import { eachFrame } from "./eachFrame.ts";
import { useEventView } from "./eventView.ts";
import { pinnedCanvas } from "./pinnedCanvas.ts";

const OPACITY = 0.88;
/** What of the view the cells depend on: not on what the pointer is at. */
const SEEN = ["nearby", "breaks", "colours"] as const;

/**
 * Draws the counts of the cells, one pixel a cell, which the browser enlarges; while symbols are shown it rests.
 * Returns how to take it off the map.
 */
export function densityLayer(map: LeafletMap, pane: HTMLElement): () => void {
  const { canvas, pin, remove } = pinnedCanvas(map, pane, "event-density");
  const context = canvas.getContext("2d");
  let grid: CellGrid | null = null;
  let image: ImageData | null = null;
  const draw = () => {
    const { counts, cellGrid } = useEvents.getState();
    const { nearby, breaks, colours } = useEventView.getState();
    if (!context || nearby) return;
    if (!counts || !cellGrid) {
      context.clearRect(0, 0, canvas.width, canvas.height);
      return;
    }
    if (grid !== cellGrid || !image) {
      grid = cellGrid;
      image = resized(canvas, context, cellGrid);
      pin(cellGrid);
    }
    const pixels = new Uint32Array(image.data.buffer);
    paintDensity(counts.cells, breaks, rasterColours(colours, OPACITY), pixels);
    context.putImageData(image, 0, 0);
  };
  const { ask, cancel } = eachFrame(draw);
  const stops = [
    useEvents.subscribe((now, before) => now.counts !== before.counts && ask()),
    useEventView.subscribe(
      (now, before) => SEEN.some((name) => now[name] !== before[name]) && ask(),
    ),
  ];
  ask();
  return () => {
    for (const stop of stops) stop();
    cancel();
    remove();
  };
}

function resized(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { columns, rows }: CellGrid,
): ImageData {
  canvas.width = columns;
  canvas.height = rows;
  return context.createImageData(columns, rows);
}

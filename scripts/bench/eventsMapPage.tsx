import { canvas, circleMarker, Map as LeafletMap, layerGroup, map as leafletMap } from "leaflet";
import { createRoot } from "react-dom/client";
import { localEngine } from "../../src/engine/localEngine.ts";
import { densityClasses } from "../../src/layout/densityClasses.ts";
import { paintDensity, rasterColours } from "../../src/layout/densityRaster.ts";
import type { EventTable } from "../../src/model/eventData.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import { openEvents, useEvents } from "../../src/store/events.ts";
import { EventMap } from "../../src/views/map/EventMap.tsx";
import { syntheticFile } from "./syntheticFile.ts";
import { syntheticTable } from "./syntheticTable.ts";
import "../../src/fonts.css";
import "../../src/app.css";
import "../../src/views/desk.css";

// What scripts/bench/eventsMap.mjs drives: the same rows on the app's map and as Leaflet's own circles on canvas.

const VIEW = { center: [20, 10] as [number, number], zoom: 3 };
/** Pixels of a small pan, as while dragging, and of one by a whole screen. */
const [STEP, SCREEN] = [100, 1280];
const PANS = 12;
const SETTLE = 500;

const maps: LeafletMap[] = [];
LeafletMap.addInitHook(function (this: LeafletMap) {
  maps.push(this);
});

let table: EventTable = syntheticTable(0);
let engine: EventEngine = localEngine(table, syntheticFile(table));

const frame = () => new Promise((done) => requestAnimationFrame(done));

async function painted(): Promise<void> {
  await frame();
  await frame();
}

const settled = () => new Promise((done) => setTimeout(done, SETTLE));

/** Draws the rows that both maps will show. */
function prepare(rows: number): void {
  table = syntheticTable(rows);
  engine = localEngine(table, syntheticFile(table));
}

/** Something to draw on, 1280 × 800, alone on the page. */
function stage(): HTMLElement {
  const element = document.createElement("div");
  element.style.cssText =
    'display: grid; grid-template: "map" 100% / 100%; width: 1280px; height: 800px';
  document.body.replaceChildren(element);
  return element;
}

/** In ms: from no map to its first picture, and the middle of some redraws after a small pan and after one by a screen. */
async function ours(): Promise<{ first: number; pan: number; far: number }> {
  const element = stage();
  openEvents({ engine, name: "", size: null, every: 1, report: null, credit: "", layoutKey: "" });
  while (useEvents.getState().counts === null) await frame();
  await painted();
  const start = performance.now();
  const drawn = nextPicture();
  createRoot(element).render(<EventMap />);
  await drawn;
  await painted();
  const first = performance.now() - start;
  const pane = element.querySelector(".event-map");
  const map = pane instanceof HTMLElement ? mapOf(pane) : null;
  if (!map) throw new Error("missing map");
  await settled();
  const pan = middle(await panned(map, STEP, PANS));
  map.setZoom(map.getZoom() + 2, { animate: false });
  await settled();
  return { first, pan, far: middle(await panned(map, SCREEN, PANS)) };
}

/** In ms, each until the picture is whole: at once where what is drawn reaches beyond the edges of the map. */
async function panned(map: LeafletMap, by: number, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const { grid } = useEvents.getState();
    const start = performance.now();
    const drawn = nextPicture();
    map.panBy([i % 2 === 0 ? by : -by, 0], { animate: false });
    if (useEvents.getState().grid !== grid) await drawn;
    taken.push(performance.now() - start);
    await painted();
  }
  return taken;
}

/** The same with Leaflet's circles on its canvas. */
async function leaflets(pans: number): Promise<{ first: number; pan: number }> {
  const element = stage();
  await painted();
  const { longitude, latitude, length } = table.columns;
  const start = performance.now();
  const map = leafletMap(element, { ...VIEW, renderer: canvas(), zoomAnimation: false });
  const circles = layerGroup();
  for (let i = 0; i < length; i++) {
    const at: [number, number] = [latitude[i] ?? 0, longitude[i] ?? 0];
    circles.addLayer(circleMarker(at, { radius: 3, stroke: false }));
  }
  circles.addTo(map);
  await painted();
  const first = performance.now() - start;
  await settled();
  const pan = middle(await panned(map, STEP, pans));
  return { first, pan };
}

/** In ms: the middle of many pictures of 32,768 cells, as a brush draws them. */
function brushed(): number {
  const [columns, rows] = [256, 128];
  const cells = Float64Array.from({ length: columns * rows }, (_, i) => (i * 7919) % 1500);
  const breaks = densityClasses(cells);
  const colours = rasterColours(
    breaks.map(() => "#b8500f"),
    0.9,
  );
  const context = Object.assign(document.createElement("canvas"), { width: columns, height: rows });
  const drawing = context.getContext("2d");
  const image = drawing?.createImageData(columns, rows);
  if (!drawing || !image) throw new Error("missing canvas");
  const pixels = new Uint32Array(image.data.buffer);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    paintDensity(cells, breaks, colours, pixels);
    drawing.putImageData(image, 0, 0);
    return performance.now() - start;
  });
  return middle(times);
}

const middle = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The next time that counts are put on a canvas: the cells that the store then holds. */
function nextPicture(): Promise<void> {
  return new Promise((done) => {
    const proto = CanvasRenderingContext2D.prototype;
    const put = Object.getOwnPropertyDescriptor(proto, "putImageData");
    const { cellGrid } = useEvents.getState();
    proto.putImageData = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
      put?.value.apply(this, args);
      if (useEvents.getState().cellGrid === cellGrid) return;
      if (put) Object.defineProperty(proto, "putImageData", put);
      done();
    };
  });
}

/** Leaflet's map of an element: kept when it is made, as react-leaflet hands it to nobody outside. */
function mapOf(element: HTMLElement): LeafletMap {
  const found = maps.find((map) => map.getContainer() === element);
  if (!found) throw new Error("missing map");
  return found;
}

Object.assign(window, { eventsMap: { prepare, ours, leaflets, brushed } });

import type { Map as LeafletMap } from "leaflet";
import type { EventSymbol } from "../../layout/eventSymbols.ts";
import type { Box } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";
import { onThemeChange, type ThemeColours, themeColours } from "../themeColours.ts";
import { drawSymbol } from "./drawSymbol.ts";
import { eachFrame } from "./eachFrame.ts";
import { eventFrame, widened } from "./eventFrame.ts";
import { useEventView } from "./eventView.ts";
import { pinnedCanvas } from "./pinnedCanvas.ts";
import { shownSymbols } from "./shownSymbols.ts";

/** How much beyond the view is drawn. */
const MARGIN = 0.2;

/** Draws the events in view one by one, where they are few enough; returns how to take them off the map. */
export function symbolLayer(map: LeafletMap, pane: HTMLElement): () => void {
  const { canvas, pin, remove } = pinnedCanvas(map, pane, "event-symbols");
  const context = canvas.getContext("2d");
  let theme = themeColours(pane);
  const draw = () => {
    const symbols = shownSymbols();
    if (!context || !symbols) return;
    const frame = eventFrame(map);
    const box = widened(frame, MARGIN);
    scaled(canvas, context, { box, scale: frame.scale });
    pin(box);
    paint(context, symbols, { box, scale: frame.scale, theme });
  };
  const { ask, cancel } = eachFrame(draw);
  const stops = [
    useEvents.subscribe((now, before) => ASKED.some((name) => now[name] !== before[name]) && ask()),
    useEventView.subscribe(
      (now, before) => SEEN.some((name) => now[name] !== before[name]) && ask(),
    ),
    onThemeChange(() => {
      theme = themeColours(pane);
      ask();
    }),
  ];
  ask();
  return () => {
    for (const stop of stops) stop();
    cancel();
    remove();
  };
}

/** What the symbols depend on: not on what the pointer is at. */
const ASKED = ["from", "to", "measure"] as const;
const SEEN = ["nearby", "frame"] as const;

type Drawing = { box: Box; scale: number };

/** Makes the canvas as large as the box is on screen, in the pixels that the screen has, and clears it. */
function scaled(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { box, scale }: Drawing,
): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round((box.east - box.west) * scale * ratio);
  canvas.height = Math.round((box.south - box.north) * scale * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function paint(
  context: CanvasRenderingContext2D,
  symbols: readonly EventSymbol[],
  { box, scale, theme }: Drawing & { theme: ThemeColours },
): void {
  const { measure } = useEvents.getState();
  for (const symbol of symbols) {
    const { x, y } = symbol.stack;
    const at = { x: (x - box.west) * scale, y: (y - box.north) * scale };
    drawSymbol(context, { ...symbol, ...at, measure }, theme);
  }
}

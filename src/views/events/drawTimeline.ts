import { type BinBar, binBars, dayShare } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { useEvents } from "../../store/events.ts";
import type { Sheet } from "./useDrawing.ts";

/** Draws the bins in view: all rows grey, those inside the dates solid. `top`: the number at the upper edge. */
export function drawTimeline(sheet: Sheet, view: DaySpan, top: number): void {
  const { context, width, height, colours } = sheet;
  const { whole, counts, bins, from, to, hovered } = useEvents.getState();
  const band = (start: number, end: number) => {
    const [x0, x1] = [dayShare(view, start) * width, dayShare(view, end) * width];
    context.fillRect(x0, 0, Math.max(1, x1 - x0), height);
  };
  if (hovered?.kind === "time") {
    context.fillStyle = colours.highlight;
    band(hovered.start, hovered.end);
  }
  if (from !== null || to !== null) {
    context.globalAlpha = 0.09;
    context.fillStyle = colours.origin;
    band(from ?? view.start, to ?? view.end);
    context.globalAlpha = 1;
  }
  context.fillStyle = colours.control;
  context.fillRect(0, height - 1, width, 1);
  if (whole === null || counts === null || bins === null) return;
  const bars = binBars(bins.edges, whole.time, counts.time, { width, height, view, top });
  context.globalAlpha = 0.45;
  fillBars(sheet, bars, (bar) => bar.whole);
  context.globalAlpha = 1;
  context.fillStyle = colours.event;
  fillBars(sheet, bars, (bar) => bar.inside);
}

/** Width in pixels from which bars stand a pixel apart. */
const APART = 4;

function fillBars(
  { context, height }: Sheet,
  bars: readonly BinBar[],
  tall: (bar: BinBar) => number,
) {
  context.beginPath();
  for (const bar of bars) {
    const gap = bar.x1 - bar.x0 >= APART ? 1 : 0;
    const y = tall(bar);
    if (y > 0) context.rect(bar.x0, height - y, bar.x1 - bar.x0 - gap, y);
  }
  context.fill();
}

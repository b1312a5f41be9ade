import { type BinBar, binBars, dayShare } from "../../layout/eventTimeline.ts";
import type { HeightScale } from "../../layout/heightScale.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import type { Day } from "../../model/eventData.ts";
import { useEvents } from "../../store/events.ts";
import { datesWords } from "./datesWords.ts";
import type { Sheet } from "./useDrawing.ts";

/** Draws the bins in view: all rows grey, those inside the dates solid. `share`: how high a number stands. */
export function drawTimeline(sheet: Sheet, view: DaySpan, share: HeightScale["share"]): void {
  const { context, width, height, colours } = sheet;
  const { whole, counts, bins, from, to, hovered, isBrushing } = useEvents.getState();
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
  const bars = binBars(bins.edges, whole.time, counts.time, { width, height, view, share });
  context.globalAlpha = 0.45;
  fillBars(sheet, bars, (bar) => bar.whole);
  context.globalAlpha = 1;
  context.fillStyle = colours.event;
  fillBars(sheet, bars, (bar) => bar.inside);
  if (isBrushing) drawDates(sheet, view, from, to);
}

/** The dates beside the brush that moves, where there is room for them. */
function drawDates(sheet: Sheet, view: DaySpan, from: Day | null, to: Day | null): void {
  const { context, width, colours } = sheet;
  const words = datesWords(from, to) ?? "";
  const [room, end] = [context.measureText(words).width, dayShare(view, to ?? view.end) * width];
  const start = dayShare(view, from ?? view.start) * width;
  const x = end + room + 2 * BESIDE < width ? end + BESIDE : start - BESIDE - room;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  context.strokeText(words, Math.max(BESIDE, x), 2);
  context.fillText(words, Math.max(BESIDE, x), 2);
}

const BESIDE = 12;

/** Width in pixels from which bars stand a pixel apart. */
const APART = 4;

/** On whole pixels and one by one: a path of bars, or bars between pixels, take many times as long. */
function fillBars(
  { context, height }: Sheet,
  bars: readonly BinBar[],
  tall: (bar: BinBar) => number,
) {
  for (const bar of bars) {
    const [x0, x1] = [Math.round(bar.x0), Math.round(bar.x1)];
    const gap = x1 - x0 >= APART ? 1 : 0;
    const y = Math.round(tall(bar));
    if (y > 0) context.fillRect(x0, height - y, Math.max(1, x1 - x0 - gap), y);
  }
}

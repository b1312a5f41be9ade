import type { PlaceLook } from "../../layout/eventSymbols.ts";
import type { SymbolSize } from "../../layout/symbolSize.ts";
import type { Tally } from "../../layout/tally.ts";
import type { Measure } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import type { ThemeColours } from "../themeColours.ts";

type Drawn = SymbolSize & {
  stack: { look: PlaceLook };
  tally: Tally;
  measure: Measure;
  /** Pixels of the canvas's CSS size. */
  x: number;
  y: number;
};

type Colour = keyof ThemeColours;

type Look = {
  fill: Colour;
  /** 0 to 1. */
  opacity: number;
  stroke: Colour;
  /** Pixels; 0: no outline. */
  width: number;
  isDashed: boolean;
  number: Colour;
};

const LOOKS: { [look in PlaceLook]: Look } = {
  exact: { fill: "event", opacity: 1, stroke: "paper", width: 1, isDashed: false, number: "paper" },
  near: {
    fill: "event-tint",
    opacity: 1,
    stroke: "event",
    width: 1.5,
    isDashed: false,
    number: "ink",
  },
  "stand-in": {
    fill: "paper",
    opacity: 0.5,
    stroke: "event",
    width: 1.5,
    isDashed: true,
    number: "ink",
  },
  unstated: {
    fill: "event",
    opacity: 0.55,
    stroke: "event",
    width: 0,
    isDashed: false,
    number: "ink",
  },
};

const NONE: Look = {
  fill: "mention",
  opacity: 1,
  stroke: "paper",
  width: 1,
  isDashed: false,
  number: "ink",
};
const UNKNOWN: Look = { ...NONE, opacity: 0, stroke: "mention", width: 1.5 };

/** From which radius on the number stands in the symbol, in pixels, and how large. */
const ROOM = 9;
const TYPE = "600 11px 'Inter Variable', sans-serif";

/** Draws one symbol: how it is filled says how sure the place is, its area how many there are. */
export function drawSymbol(context: CanvasRenderingContext2D, drawn: Drawn, theme: ThemeColours) {
  const { x, y, radius, toll, stack } = drawn;
  const look = toll === "some" ? LOOKS[stack.look] : toll === "none" ? NONE : UNKNOWN;
  context.beginPath();
  context.arc(x, y, toll === "none" ? 2 : radius, 0, 2 * Math.PI);
  context.globalAlpha = look.opacity;
  context.fillStyle = theme[look.fill];
  if (look.opacity > 0) context.fill();
  context.globalAlpha = 1;
  if (look.width > 0) {
    context.setLineDash(look.isDashed ? dashes(radius) : []);
    context.lineWidth = look.width;
    context.strokeStyle = theme[look.stroke];
    context.stroke();
  }
  if (radius >= ROOM) writeNumber(context, drawn, theme[look.number]);
}

/** A whole number of dashes around a circle, six at least. */
function dashes(radius: number): number[] {
  const round = 2 * Math.PI * radius;
  const each = round / Math.max(6, Math.round(round / 6));
  return [each * 0.6, each * 0.4];
}

function writeNumber(context: CanvasRenderingContext2D, drawn: Drawn, colour: string): void {
  const { tally, measure, x, y, radius } = drawn;
  const count = Math.round(measure === "events" ? tally.events : tally.deaths);
  const text = numberLabel(count);
  if (count < 2 || text.length * 7 > radius * 2) return;
  context.font = TYPE;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colour;
  context.fillText(text, x, y + 0.5);
}

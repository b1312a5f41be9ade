import type { CountryNumber } from "../../layout/countryBars.ts";
import { type EventBar, eventBar } from "../../layout/eventBars.ts";
import type { Sheet } from "./useDrawing.ts";

/** A row of the chart; `isBar` false: a number alone, as of all other countries together. */
export type DrawnRow = { number: CountryNumber; isGreyed: boolean; isBar: boolean };

/** Height of a row in rem, as in the style sheet. */
export const BAR_ROW = 1.75;

/** Draws bars, whiskers and labels, a row each from the top; `room`: what is kept free for labels, in pixels. */
export function drawBars(sheet: Sheet, rows: readonly DrawnRow[], top: number, room: number): void {
  const { context, width, rem, isMirrored } = sheet;
  const plot = Math.max(1, width - room);
  context.textBaseline = "middle";
  context.textAlign = isMirrored ? "right" : "left";
  rows.forEach((row, i) => {
    const bar = eventBar(row.number, top, plot);
    const middle = (i + 0.5) * BAR_ROW * rem;
    if (row.isBar) drawBar(sheet, bar, middle, row.isGreyed);
    drawLabel(sheet, { ...bar, labelAt: row.isBar ? bar.labelAt : 0 }, middle, isMuted(row));
  });
}

const isMuted = ({ isGreyed, isBar, number }: DrawnRow): boolean =>
  isGreyed || !isBar || number.events === 0;

const HALF = 0.5;
/** Of a bar, in rem. */
const THICK = 1.125;
const CAP = 0.35;

function drawBar(sheet: Sheet, { length, whisker }: EventBar, middle: number, isGreyed: boolean) {
  const { context, width, colours, rem, isMirrored } = sheet;
  const thick = Math.round(THICK * rem);
  const x = (at: number) => (isMirrored ? width - at : at);
  context.fillStyle = isGreyed ? colours.control : colours.event;
  context.globalAlpha = isGreyed ? 0.45 : 1;
  context.fillRect(Math.min(x(0), x(length)), Math.round(middle - thick / 2), length, thick);
  context.globalAlpha = 1;
  if (whisker === null) return;
  const [low, high] = whisker.map((at) => Math.round(x(at)) + HALF) as [number, number];
  const line = Math.round(middle) + HALF;
  context.strokeStyle = isGreyed ? colours.muted : colours.ink;
  context.lineWidth = 1;
  context.beginPath();
  for (const at of [low, high]) {
    context.moveTo(at, line - CAP * rem);
    context.lineTo(at, line + CAP * rem);
  }
  context.moveTo(low, line);
  context.lineTo(high, line);
  context.stroke();
}

/** No letter of a label is wider, in rem: measuring each label each frame would cost as much as drawing it. */
const WIDEST = 0.75;

/** A label that would leave the canvas stands at its edge, on a ground of its own. */
function drawLabel(sheet: Sheet, { label, labelAt }: EventBar, middle: number, isMuted: boolean) {
  const { context, width, colours, rem, isMirrored } = sheet;
  const isNearEdge = labelAt + label.length * WIDEST * rem > width;
  const most = isNearEdge ? width - context.measureText(label).width : labelAt;
  const at = Math.max(0, Math.min(labelAt, most));
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.fillStyle = isMuted ? colours.muted : colours.ink;
  const x = isMirrored ? width - at : at;
  if (at < labelAt) context.strokeText(label, x, middle + 1);
  context.fillText(label, x, middle + 1);
}

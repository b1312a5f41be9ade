import { countryNumber } from "../../layout/countryBars.ts";
import { barTop } from "../../layout/eventBars.ts";
import { useEvents } from "../../store/events.ts";
import { type DrawnRow, drawBars } from "./drawBars.ts";
import type { BarRows } from "./useBarRows.ts";
import { useDrawing } from "./useDrawing.ts";

/** Bars and numbers of the rows, which follow the brush. `room`: what is kept free for labels, in rem. */
export function BarCanvas({
  rows,
  top,
  room,
  outgrown,
}: {
  rows: BarRows;
  top: number;
  room: number;
  /** Told the top that is needed where a bar outgrows the scale. */
  outgrown: (top: number) => void;
}) {
  const canvas = useDrawing((sheet) => {
    const drawn = drawnRows(rows);
    const needed = barTop(drawn.filter((r) => r.isBar).map((r) => r.number));
    if (needed > top) outgrown(needed);
    drawBars(sheet, drawn, Math.max(top, needed), room * sheet.rem);
  });
  return <canvas ref={canvas} aria-hidden className="event-bar-canvas" />;
}

/** The rows with their numbers of this moment. */
function drawnRows({ shown, others, measure }: BarRows): DrawnRow[] {
  const { bars, countries } = useEvents.getState();
  if (bars === null) return [];
  const row = (of: readonly number[], isBar: boolean): DrawnRow => ({
    number: countryNumber(bars.country, of, measure),
    isGreyed: countries.length > 0 && !of.some((country) => countries.includes(country)),
    isBar,
  });
  const drawn = shown.map((country) => row([country], true));
  return others.length > 0 ? [...drawn, row(others, false)] : drawn;
}

import { type EventSymbol, eventSymbols } from "../../layout/eventSymbols.ts";
import type { Measure } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";
import { eventDates } from "./eventDates.ts";
import { type Nearby, useEventView } from "./eventView.ts";

type Kept = { nearby: Nearby; from: number | null; to: number | null; measure: Measure };

let kept: (Kept & { symbols: EventSymbol[] }) | null = null;

/** The symbols on the map now, the largest first; null: it draws density. */
export function shownSymbols(): readonly EventSymbol[] | null {
  const { nearby } = useEventView.getState();
  if (!nearby) return null;
  const { from, to, measure } = useEvents.getState();
  const asked = { nearby, from, to, measure };
  if (kept && isSame(kept, asked)) return kept.symbols;
  const dates = eventDates({ from, to });
  const symbols = eventSymbols(nearby.points, nearby.stacks, { dates, measure });
  kept = { ...asked, symbols };
  return symbols;
}

const isSame = (a: Kept, b: Kept): boolean =>
  a.nearby === b.nearby && a.from === b.from && a.to === b.to && a.measure === b.measure;

import { useMap } from "react-leaflet";
import { cellAt } from "../../layout/densityCells.ts";
import { useEvents } from "../../store/events.ts";
import { EventTipNotes } from "./EventTipNotes.tsx";
import { screenBox } from "./eventFrame.ts";
import { type Target, useEventView } from "./eventView.ts";
import { cellWords, tallyWords } from "./eventWords.ts";

/** What the pointer or the keys are on: its count at once, its newest notes when they rest there. */
export function EventTip() {
  const target = useEventView((s) => s.target);
  const picked = useEvents((s) => JSON.stringify(s.picked));
  const key = target && JSON.stringify(target.spot);
  return target && key !== picked && <Tip key={key} target={target} />;
}

/** Room that a tip takes, in pixels. */
const WIDTH = 300;

function Tip({ target }: { target: Target }) {
  const map = useMap();
  const words = useTargetWords(target);
  const [left, top, width, height] = screenBox(map, target.box);
  const { x, y } = map.getSize();
  const reach = Math.max(width / 2, target.symbol?.radius ?? 0);
  const [middle, down] = [left + width / 2, top + height / 2];
  const isLeft = middle + reach + WIDTH > x && middle > x / 2;
  const across = isLeft ? { right: x - middle + reach } : { left: middle + reach };
  const along = down > y / 2 ? { bottom: y - down - 14 } : { top: down - 14 };
  return (
    <div className="event-tip" role="tooltip" style={{ ...across, ...along }}>
      <strong>{words}</strong>
      <EventTipNotes target={target} />
    </div>
  );
}

function useTargetWords({ box, symbol }: Target): string {
  const measure = useEvents((s) => s.measure);
  const count = useEvents(({ counts, cellGrid }) => {
    const [x, y] = [(box.west + box.east) / 2, (box.north + box.south) / 2];
    const cell = cellGrid && cellAt(cellGrid, x, y);
    return cell === null ? 0 : (counts?.cells[cell] ?? 0);
  });
  return symbol ? tallyWords(symbol.tally) : cellWords(count, measure);
}

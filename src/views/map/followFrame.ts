import type { Map as LeafletMap } from "leaflet";
import { densityGrid, servesFrame } from "../../layout/densityGrid.ts";
import { setGrid, useEvents } from "../../store/events.ts";
import { eventFrame } from "./eventFrame.ts";
import { useEventView } from "./eventView.ts";

/** Says what the map shows whenever it has come to rest, and asks for other cells where those at hand do not serve. */
export function followFrame(map: LeafletMap): () => void {
  const rest = () => {
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return;
    const frame = eventFrame(map);
    useEventView.setState({ frame });
    const { grid } = useEvents.getState();
    if (!grid || !servesFrame(grid, frame)) setGrid(densityGrid(frame));
  };
  const events = { moveend: rest, resize: rest };
  map.on(events);
  rest();
  return () => {
    map.off(events);
  };
}

import { hoverSpot } from "../../store/events.ts";
import { type Target, useEventView } from "./eventView.ts";

/** Makes something the target of the pointer or the keys, and lights it in the other views. */
export function point(target: Target | null): void {
  const { target: before } = useEventView.getState();
  if (JSON.stringify(before?.spot) === JSON.stringify(target?.spot)) return;
  useEventView.setState({ target });
  hoverSpot(target?.spot ?? null);
}

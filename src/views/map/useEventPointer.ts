import type { LeafletMouseEvent } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { pick } from "../../store/events.ts";
import { unitPoint } from "./eventFrame.ts";
import { useEventView } from "./eventView.ts";
import { point } from "./point.ts";
import { targetAt } from "./targetAt.ts";

/** What lies on the map and is none of its marks. */
const OWN = ".event-tip, .map-corner, .map-tools, .leaflet-control";

/** How long the pointer may be away before its tip goes, in ms: time to go into the tip. */
const GRACE = 160;

/** Follows the pointer over what is drawn on canvas: hovers and picks it. */
export function useEventPointer(): void {
  const map = useMap();
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const found = ({ originalEvent }: LeafletMouseEvent) =>
      targetAt(map, ...unitPoint(map, originalEvent));
    const isOwn = ({ originalEvent: { target } }: LeafletMouseEvent) =>
      target instanceof Element && target.closest(OWN) !== null;
    const leave = () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => point(null), GRACE);
    };
    const events = {
      mousemove: (event: LeafletMouseEvent) => {
        const target = isOwn(event) ? useEventView.getState().target : found(event);
        map.getContainer().classList.toggle("event-map-on-mark", target !== null && !isOwn(event));
        if (!target) return leave();
        clearTimeout(leaving);
        point(target);
      },
      mouseout: leave,
      click: (event: LeafletMouseEvent) => {
        const target = isOwn(event) ? null : found(event);
        if (target) pick(target.spot);
      },
    };
    map.on(events);
    return () => {
      clearTimeout(leaving);
      map.off(events);
    };
  }, [map]);
}

import { CRS, type Map as LeafletMap, latLngBounds, point } from "leaflet";
import { useCallback, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { LARGEST } from "../../layout/symbolSize.ts";
import { useEvents } from "../../store/events.ts";
import { useKeptFit } from "./useKeptFit.ts";

/** Room for the heading above, the legend below and the largest symbol at either side, in pixels. */
const ROOM = {
  paddingTopLeft: [LARGEST + 6, 84] as [number, number],
  paddingBottomRight: [48, 88] as [number, number],
};
const CLOSEST = 7;

/**
 * Fits the map to the rows that have a place when data are opened, until the reader moves it also when its panel
 * changes size; `isKept`: it shows already what it should. Returns how to fit.
 */
export function useEventFit(isKept: boolean): () => void {
  const map = useMap();
  const engine = useEvents((s) => s.opened?.engine);
  const fit = useCallback(() => fitMap(map), [map]);
  const { showAll } = useKeptFit(fit, !isKept);
  const shown = useRef(isKept ? engine : null);
  useLayoutEffect(() => {
    if (engine && shown.current !== engine) showAll();
    shown.current = engine;
  }, [engine, showAll]);
  return showAll;
}

function fitMap(map: LeafletMap): void {
  const box = useEvents.getState().opened?.engine.described.box;
  if (!box) return void map.setView([25, 12], 1.5, { animate: false });
  const at = (x: number, y: number) =>
    CRS.EPSG3857.pointToLatLng(point(x, y).multiplyBy(CRS.EPSG3857.scale(0)), 0);
  const bounds = latLngBounds(at(box.west, box.north), at(box.east, box.south));
  map.fitBounds(bounds, { ...ROOM, maxZoom: CLOSEST, animate: false });
}

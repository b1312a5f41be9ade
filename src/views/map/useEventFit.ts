import { CRS, type Map as LeafletMap, latLngBounds, point } from "leaflet";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { useEvents } from "../../store/events.ts";

/** Room for the heading above and the legend below, in pixels. */
const ROOM = {
  paddingTopLeft: [24, 84] as [number, number],
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
  const isFitted = useRef(!isKept);
  const showAll = useCallback(() => {
    fitMap(map);
    isFitted.current = true;
  }, [map]);
  const shown = useRef(isKept ? engine : null);
  useLayoutEffect(() => {
    if (engine && shown.current !== engine) showAll();
    shown.current = engine;
  }, [engine, showAll]);
  const leave = () => {
    isFitted.current = false;
  };
  useMapEvents({ dragstart: leave, zoomstart: leave, keydown: leave });
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
      if (isFitted.current) showAll();
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, showAll]);
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

import { type Map as LeafletMap, latLng } from "leaflet";
import { useLayoutEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { advanceWidth } from "../../layout/advance.ts";
import type { MapView } from "../../layout/map.ts";

/** How the map looks at the world, in pixels of its panes; changes only when a zoom has ended. */
export function useView(): { view: MapView; moving: boolean } {
  const map = useMap();
  const [view, setView] = useState(() => viewOf(map));
  const [moving, setMoving] = useState(false);
  useLayoutEffect(() => {
    const start = () => setMoving(true);
    const settle = () => {
      setMoving(false);
      setView(viewOf(map));
    };
    settle();
    const events = { zoomstart: start, zoomend: settle, viewreset: settle, resize: settle };
    map.on(events);
    return () => {
      map.off(events);
    };
  }, [map]);
  return { view, moving };
}

function viewOf(map: LeafletMap): MapView {
  const size = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  return {
    project: (lat, lon) => {
      const { x, y } = map.latLngToLayerPoint(latLng(lat, lon));
      return [x, y];
    },
    measure: (text) => advanceWidth(text),
    zoom: map.getZoom(),
    frame: [corner.x + 4, corner.y + 4, corner.x + size.x - 4, corner.y + size.y - 4],
  };
}

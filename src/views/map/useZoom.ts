import { useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/** The zoom that the map has come to rest at. */
export function useZoom(): number {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  return zoom;
}

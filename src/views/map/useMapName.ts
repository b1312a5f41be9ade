import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Leaflet's own container is a tab stop: says what its keys do. */
export function useMapName(): void {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", "Map: arrow keys move it, plus and minus zoom");
  }, [map]);
}

import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";

/** The zoom that the map has come to rest at. */
export function useZoom(): number {
  const map = useMap();
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on("zoomend", changed);
      return () => {
        map.off("zoomend", changed);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}

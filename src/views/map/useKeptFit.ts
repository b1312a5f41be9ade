import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/**
 * Fits the map anew whenever its panel changes size, until the reader moves it. `show` fits it;
 * `isFitted`: whether it is at first. Gives how to fit it, after which it follows again, and whether it does now.
 */
export function useKeptFit(
  show: () => void,
  isFitted: boolean,
): { showAll: () => void; follows: RefObject<boolean> } {
  const map = useMap();
  const follows = useRef(isFitted);
  const showAll = useCallback(() => {
    show();
    follows.current = true;
  }, [show]);
  const leave = () => {
    follows.current = false;
  };
  useMapEvents({ dragstart: leave, zoomstart: leave, keydown: leave });
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
      if (follows.current) showAll();
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, showAll]);
  return { showAll, follows };
}

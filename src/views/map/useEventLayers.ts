import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { densityLayer } from "./densityLayer.ts";
import { useEventView } from "./eventView.ts";
import { followClasses } from "./followClasses.ts";
import { followFrame } from "./followFrame.ts";
import { followNearby } from "./followNearby.ts";
import { point } from "./point.ts";
import { symbolLayer } from "./symbolLayer.ts";

const PANE = "event-marks";

/** Draws event data on the map, outside React: density far off, symbols near by, the one fading into the other. */
export function useEventLayers(): void {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    const stops = [
      followClasses(pane),
      followFrame(map),
      followNearby(),
      densityLayer(map, pane),
      symbolLayer(map, pane),
      followMode(pane),
      forgetTarget(map),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [map]);
}

function followMode(pane: HTMLElement): () => void {
  const show = () => {
    pane.dataset.drawn = useEventView.getState().nearby ? "symbols" : "density";
  };
  show();
  return useEventView.subscribe(show);
}

/** What the pointer was on moves away under it. */
function forgetTarget(map: LeafletMap): () => void {
  const forget = () => point(null);
  const events = { zoomstart: forget, dragstart: forget };
  map.on(events);
  return () => {
    map.off(events);
  };
}

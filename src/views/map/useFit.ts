import { CRS, type Map as LeafletMap, latLng, point } from "leaflet";
import { useCallback, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { advanceWidth } from "../../layout/advance.ts";
import type { Box } from "../../layout/labels.ts";
import { fitTo } from "../../layout/mapFit.ts";
import { placesOn } from "../../layout/mapPlaces.ts";
import { cutLongitude } from "../../model/mapCut.ts";
import type { Story } from "../../model/story.ts";
import { NO_FILTERS, rolesOn, sourcesOn } from "../../store/filters.ts";
import { useUnhurried } from "../useUnhurried.ts";
import { useKeptFit } from "./useKeptFit.ts";

/**
 * Fits the map to the story, until the reader moves the map also when its panel changes size or when `legend`, what
 * the legend shows, does; returns how to fit.
 */
export function useFit(legend: string): () => void {
  const map = useMap();
  const { story } = useUnhurried();
  const fit = useCallback(() => fitMap(map, story), [map, story]);
  const { showAll, follows } = useKeptFit(fit, true);
  useLayoutEffect(showAll, [showAll]);
  const shown = useRef(legend);
  useLayoutEffect(() => {
    if (shown.current !== legend && follows.current) showAll();
    shown.current = legend;
  }, [legend, showAll, follows]);
  return showAll;
}

function fitMap(map: LeafletMap, story: Story): void {
  const asked = {
    visible: new Map<string, "certainly">(),
    roles: rolesOn(NO_FILTERS),
    sources: sourcesOn(NO_FILTERS, story),
  };
  const points = placesOn(story, asked).flatMap(({ place: { name, lat, lon, precision } }) => {
    if (lat === null || lon === null || precision === "region") return [];
    const { x, y } = CRS.EPSG3857.latLngToPoint(latLng(lat, cutLongitude(lon)), 0);
    return { x, y, label: advanceWidth(`${name} 0`) };
  });
  const { x: width, y: height } = map.getSize();
  const fit = fitTo(points, [width, height], boxesOn(map.getContainer()));
  if (!fit) {
    map.setView([25, 12], 1.5, { animate: false });
    return;
  }
  map.setView(CRS.EPSG3857.pointToLatLng(point(fit.x, fit.y), 0), fit.zoom, { animate: false });
}

/** What lies on the map: its legend and tools, and the panel's heading where that overlaps it. */
function boxesOn(container: HTMLElement): Box[] {
  const own = container.getBoundingClientRect();
  const panel = container.closest("section") ?? container.parentElement;
  const found = panel?.querySelectorAll(
    ".map-legend, .map-legend-fold, .map-tools, .leaflet-control, .panel-head > *",
  );
  return [...(found ?? [])]
    .map((e) => e.getBoundingClientRect())
    .filter((b) => b.width > 0 && b.bottom > own.top && b.top < own.bottom)
    .map((b) => [b.left - own.left, b.top - own.top, b.right - own.left, b.bottom - own.top]);
}

import {
  CRS,
  DomUtil,
  type LatLng,
  type LeafletEvent,
  type Map as LeafletMap,
  point,
} from "leaflet";
import type { Box } from "../../model/eventEngine.ts";
import { layerPoint } from "./eventFrame.ts";

export type PinnedCanvas = {
  canvas: HTMLCanvasElement;
  /** Pins the canvas to a part of the world, with which it moves and zooms. */
  pin: (box: Box) => void;
  remove: () => void;
};

/** A canvas in one of the map's panes that stays on its part of the world while the map is moved and zoomed. */
export function pinnedCanvas(map: LeafletMap, pane: HTMLElement, className: string): PinnedCanvas {
  const canvas = DomUtil.create("canvas", `${className} leaflet-zoom-animated`, pane);
  let pinned: Box | null = null;
  const place = () => {
    if (!pinned) return;
    const from = layerPoint(map, pinned.west, pinned.north);
    const to = layerPoint(map, pinned.east, pinned.south);
    canvas.style.width = `${to.x - from.x}px`;
    canvas.style.height = `${to.y - from.y}px`;
    DomUtil.setPosition(canvas, from);
  };
  const follow = (event: LeafletEvent) => {
    if (pinned && isZooming(event)) zoomTo(map, canvas, pinned, event);
  };
  const events = { zoom: place, viewreset: place, zoomanim: follow };
  map.on(events);
  return {
    canvas,
    pin: (box) => {
      pinned = box;
      place();
    },
    remove: () => {
      map.off(events);
      canvas.remove();
    },
  };
}

type Zooming = LeafletEvent & { center: LatLng; zoom: number };

const isZooming = (event: LeafletEvent): event is Zooming => "center" in event && "zoom" in event;

/** Where the canvas goes while Leaflet animates a zoom with a transition of its panes' transforms. */
function zoomTo(map: LeafletMap, canvas: HTMLElement, box: Box, { center, zoom }: Zooming): void {
  const pane = map.getPane("mapPane");
  const moved = pane ? DomUtil.getPosition(pane) : point(0, 0);
  const corner = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(moved).round();
  const at = point(box.west, box.north).multiplyBy(CRS.EPSG3857.scale(zoom)).subtract(corner);
  DomUtil.setTransform(canvas, at, map.getZoomScale(zoom));
}

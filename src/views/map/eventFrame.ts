import { CRS, type Map as LeafletMap, type Point, point } from "leaflet";
import type { MapFrame } from "../../layout/densityGrid.ts";
import type { Box } from "../../model/eventEngine.ts";

/** What the map shows now. */
export function eventFrame(map: LeafletMap): MapFrame {
  const { x: width, y: height } = map.getSize();
  const scale = CRS.EPSG3857.scale(map.getZoom());
  const corner = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
  return {
    west: corner.x / scale,
    north: corner.y / scale,
    east: (corner.x + width) / scale,
    south: (corner.y + height) / scale,
    scale,
  };
}

/** A point of the unit square in pixels of the map's panes. */
export const layerPoint = (map: LeafletMap, x: number, y: number): Point =>
  point(x, y).multiplyBy(CRS.EPSG3857.scale(map.getZoom())).subtract(map.getPixelOrigin());

/** The point of the unit square under the pointer. */
export function unitPoint(map: LeafletMap, event: MouseEvent): [x: number, y: number] {
  const at = map.mouseEventToLayerPoint(event).add(map.getPixelOrigin());
  const scale = CRS.EPSG3857.scale(map.getZoom());
  return [at.x / scale, at.y / scale];
}

/** A box in pixels of the map's container: left, top, width, height. */
export function screenBox(map: LeafletMap, box: Box): [number, number, number, number] {
  const from = map.layerPointToContainerPoint(layerPoint(map, box.west, box.north));
  const to = map.layerPointToContainerPoint(layerPoint(map, box.east, box.south));
  return [from.x, from.y, to.x - from.x, to.y - from.y];
}

/** A frame with as much of itself on each side, as a share. */
export function widened({ west, north, east, south }: Box, share: number): Box {
  const [across, down] = [(east - west) * share, (south - north) * share];
  return { west: west - across, north: north - down, east: east + across, south: south + down };
}

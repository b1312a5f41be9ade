import { type Box, overlap } from "./labels.ts";
import type { MapView } from "./map.ts";
import type { MapMark } from "./mapMark.ts";
import type { OnPlace } from "./mapPlaces.ts";

/** The name of a region, spaced over the map; no mark. Pixels of its middle. */
export type RegionName = { id: string; name: string; x: number; y: number };

/** How much wider spaced capitals are than the measured label. */
const SPACED = 1.7;

/** The names of regions that are on, have a point and are in nobody's way. */
export function regionNames(
  places: readonly OnPlace[],
  marks: readonly MapMark[],
  { project, measure }: MapView,
): RegionName[] {
  const taken: Box[] = marks.flatMap((m) => (m.side ? [m.box, m.labelBox] : [m.box]));
  return places.flatMap(({ place: { id, name, lat, lon, precision }, state }) => {
    if (precision !== "region" || lat === null || lon === null || state === "ghost") return [];
    const [x, y] = project(lat, lon);
    const half = (measure(name) * SPACED) / 2;
    const box: Box = [x - half, y - 10, x + half, y + 10];
    if (taken.some((b) => overlap(b, box))) return [];
    taken.push(box);
    return { id, name, x, y };
  });
}

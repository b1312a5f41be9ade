import type { Feature, FeatureCollection } from "geojson";
import shapes from "../../../data/basemap/story-shapes.json";
import type { Place } from "../../model/story.ts";

const { features } = shapes as unknown as FeatureCollection;

/** The bundled shape of a province or a river: the one of its name that it lies near; null: none at hand. */
export function shapeOfPlace({ name, aliases, precision, lat, lon }: Place): Feature | null {
  if ((precision !== "province" && precision !== "water") || lat === null || lon === null) {
    return null;
  }
  const names = [name, ...aliases];
  const named = features.filter((f) => names.includes(`${f.properties?.name}`));
  return named.find((f) => isNear(f, lat, lon)) ?? null;
}

/** How far outside a shape's own extent its label point may lie, in degrees. */
const LEEWAY = 0.5;

function isNear({ geometry }: Feature, lat: number, lon: number): boolean {
  const points = "coordinates" in geometry ? pairs(geometry.coordinates) : [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const inside = (n: number, all: number[]) =>
    n > Math.min(...all) - LEEWAY && n < Math.max(...all) + LEEWAY;
  return inside(lon, xs) && inside(lat, ys);
}

function pairs(nested: unknown): [number, number][] {
  if (!Array.isArray(nested)) return [];
  const [x, y] = nested;
  return typeof x === "number" && typeof y === "number" ? [[x, y]] : nested.flatMap(pairs);
}

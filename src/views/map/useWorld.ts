import type { FeatureCollection, Geometry } from "geojson";
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fine from "../../../data/basemap/world-50m.json?url";
import coarse from "../../../data/basemap/world-110m.json?url";

type Countries = FeatureCollection<Geometry, { name: string }>;
export type World = { countries: Countries; detail: "110m" | "50m" };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The zoom from which the finer outlines are fetched. */
const NEAR = 4.5;

/** Asked for once, however often the map comes near and goes away meanwhile. */
const fetched = new Map<string, Promise<Countries>>();

/** The outlines of the world, finer once the reader has come near; null until they are here. */
export function useWorld(zoom: number) {
  const [world, setWorld] = useState<World | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isNear = zoom >= NEAR;
  useEffect(() => {
    if (attempt < 0) return;
    let isCurrent = true;
    const draw = async (url: string, detail: World["detail"]) => {
      try {
        const countries = await outlines(url);
        if (!isCurrent) return;
        setWorld((now) => (now?.detail === "50m" ? now : { countries, detail }));
        setFailure(null);
      } catch (error) {
        if (isCurrent) setFailure(String(error));
      }
    };
    draw(coarse, "110m").then(() => {
      if (isNear && isCurrent) draw(fine, "50m");
    });
    return () => {
      isCurrent = false;
    };
  }, [isNear, attempt]);
  return { world, failure, tryAgain: () => setAttempt((n) => n + 1) };
}

function outlines(url: string): Promise<Countries> {
  const known = fetched.get(url) ?? read(url);
  fetched.set(url, known);
  known.catch(() => fetched.delete(url));
  return known;
}

async function read(url: string): Promise<Countries> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`unknown basemap: the server answered ${answer.status}`);
  const atlas: Atlas = await answer.json();
  return feature(atlas, atlas.objects.countries);
}

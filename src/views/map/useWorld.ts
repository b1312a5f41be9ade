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

const fetched = new Map<string, Countries>();

/** The outlines of the world, finer once the reader has come near; null until they are here. */
export function useWorld(zoom: number) {
  const [world, setWorld] = useState<World | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isNear = zoom >= NEAR;
  useEffect(() => {
    if (attempt < 0) return;
    const asked = new AbortController();
    const draw = async (url: string, detail: World["detail"]) => {
      try {
        const countries = await outlines(url, asked.signal);
        setWorld((now) => (now?.detail === "50m" ? now : { countries, detail }));
        setFailure(null);
      } catch (error) {
        if (!asked.signal.aborted) setFailure(String(error));
      }
    };
    draw(coarse, "110m").then(() => {
      if (isNear && !asked.signal.aborted) draw(fine, "50m");
    });
    return () => asked.abort();
  }, [isNear, attempt]);
  return { world, failure, tryAgain: () => setAttempt((n) => n + 1) };
}

async function outlines(url: string, signal: AbortSignal): Promise<Countries> {
  const known = fetched.get(url);
  if (known) return known;
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`unknown basemap: the server answered ${answer.status}`);
  const atlas: Atlas = await answer.json();
  const countries = feature(atlas, atlas.objects.countries);
  fetched.set(url, countries);
  return countries;
}

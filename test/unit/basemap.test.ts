import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { geoContains } from "d3";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function read(name: string): string {
  return readFileSync(new URL(`../../data/basemap/${name}`, import.meta.url), "utf8");
}

function countries(resolution: string): Feature<Geometry, { name: string }>[] {
  const world = JSON.parse(read(`world-${resolution}.json`)) as World;
  return feature(world, world.objects.countries).features;
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  if (geometry.type === "Polygon" || geometry.type === "MultiLineString")
    return geometry.coordinates;
  throw new Error(`unknown geometry: ${geometry.type}`);
}

function width(line: Position[]): [number, number] {
  const xs = line.map(([x = Number.NaN]) => x);
  return [Math.min(...xs), Math.max(...xs)];
}

function jump(line: Position[]): number {
  const steps = line.slice(1).map(([x = 0], i) => Math.abs(x - (line[i]?.[0] ?? 0)));
  return Math.max(...steps);
}

/** Positive where the ring runs clockwise with y up. */
function turn(ring: Position[]): number {
  const parts = ring.map(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return (nextX - x) * (nextY + y);
  });
  return parts.reduce((sum, part) => sum + part, 0) / 2;
}

const shapes = JSON.parse(read("story-shapes.json")) as FeatureCollection;
const river = shapes.features.find((shape) => shape.id === "euphrates");
const province = shapes.features.find((shape) => shape.id === "deir-ezzor-province");

test.each([
  ["world-110m.json", 40_000],
  ["world-50m.json", 200_000],
  ["story-shapes.json", 2_000],
])("%s has at most %i bytes gzip", (name, budget) => {
  expect(gzipSync(read(name)).length).toBeLessThanOrEqual(budget);
});

test.each(["110m", "50m"])("no ring of %s jumps across the world", (resolution) => {
  for (const { geometry, properties } of countries(resolution)) {
    for (const line of linesOf(geometry)) expect(jump(line), properties.name).toBeLessThan(180);
  }
});

test.each(["110m", "50m"])("%s runs from 168.5° W once around the world", (resolution) => {
  const points = countries(resolution).flatMap(({ geometry }) => linesOf(geometry).flat());
  const [west, east] = width(points);
  expect(west).toBeGreaterThanOrEqual(-168.51);
  expect(east).toBeLessThanOrEqual(191.51);
  expect(Math.min(...points.map(([, y = 0]) => y))).toBeGreaterThanOrEqual(-85.01);
});

test.each(["110m", "50m"])("outer rings of %s run clockwise", (resolution) => {
  for (const { geometry, properties } of countries(resolution)) {
    const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    for (const [outer = [], ...holes] of polygons) {
      expect(turn(outer), properties.name).toBeGreaterThanOrEqual(0);
      for (const hole of holes) expect(turn(hole), properties.name).toBeLessThanOrEqual(0);
    }
  }
});

test.each(["110m", "50m"])("Russia's mainland and Fiji are whole in %s", (resolution) => {
  const byCode = new Map(countries(resolution).map((country) => [country.id, country]));
  const russia = linesOf(byCode.get("RU")?.geometry as Geometry);
  const [west, east] = width(russia.reduce((a, b) => (a.length > b.length ? a : b)));
  expect(west).toBeLessThan(29);
  expect(east).toBeGreaterThan(189);
  const [fijiWest, fijiEast] = width(linesOf(byCode.get("FJ")?.geometry as Geometry).flat());
  expect(fijiEast - fijiWest).toBeLessThan(8);
});

test.each(["110m", "50m"])("the story's countries have their codes in %s", (resolution) => {
  const names = new Map(countries(resolution).map(({ id, properties }) => [id, properties.name]));
  expect(["RU", "SA", "JO", "TN", "FR", "SY", "IQ"].map((code) => names.get(code))).toEqual([
    "Russia",
    "Saudi Arabia",
    "Jordan",
    "Tunisia",
    "France",
    "Syria",
    "Iraq",
  ]);
  const codes = countries(resolution).flatMap(({ id }) => id ?? []);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(["110m", "50m"])("in %s Crimea is Ukraine's, Laayoune Western Sahara's", (resolution) => {
  const at = (place: [number, number]) =>
    countries(resolution).filter((country) => geoContains(country, place));
  expect(at([34.1, 45]).map(({ id }) => id)).toEqual(["UA"]);
  expect(at([-12.5, 26.5]).map(({ id }) => id)).toEqual(["EH"]);
  expect(at([40.14, 35.34]).map(({ id }) => id)).toEqual(["SY"]);
});

test("the Euphrates passes Deir Ezzor and ends at the confluence", () => {
  const points = linesOf(river?.geometry as Geometry).flat();
  const near = ([x, y]: [number, number]) =>
    Math.min(...points.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y)));
  expect(near([40.141, 35.336])).toBeLessThan(0.05);
  expect(near([47.47, 30.97])).toBeLessThan(0.01);
  for (const line of linesOf(river?.geometry as Geometry)) expect(jump(line)).toBeLessThan(1);
});

test("the province holds its town, not Raqqa", () => {
  expect(geoContains(province as Feature, [40.141, 35.336])).toBe(true);
  expect(geoContains(province as Feature, [39.01, 35.95])).toBe(false);
});

import { readFileSync } from "node:fs";
import { geoArea, geoCentroid } from "d3";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { placeKey } from "../src/extract/placeKey.ts";
import type { Line } from "./gazetteer-text.ts";
import type { Settlement } from "./geonames.ts";

/** by-hand.tsv: kind, names with | between, country, latitude, longitude; # begins a remark. */
export function handLines(text: string): Line[] {
  const rows = text.split("\n").filter((row) => row !== "" && !row.startsWith("#"));
  return rows.map((row) => {
    const [kind = "", names = "", country = "", lat, lon] = row.split("\t");
    const at = lat === undefined || lat === "" ? null : { lat: Number(lat), lon: Number(lon) };
    if (at !== null && !(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180))
      throw new Error(`invalid place by hand: ${row}`);
    return {
      kind: kind === "s" ? "" : kind,
      names: names.split("|"),
      country,
      admin1: "",
      at,
      population: 0,
    };
  });
}

/** Countries with all their names, and their peoples' names. */
export function countryLines(
  from: string,
  towns: readonly Settlement[],
  hand: readonly Line[],
): Line[] {
  const named = english<string | string[]>(from, "i18n-iso-countries", "countries");
  const peoples = english<string>(from, "i18n-nationality", "nationalities");
  const more = (kind: string, country: string) =>
    hand.filter((line) => line.kind === kind && line.country === country).flatMap((l) => l.names);
  const points = countryPoints();
  return Object.entries(named).flatMap(([country, names]) => {
    const inside = towns.filter((town) => town.country === country);
    const capital = inside.find(({ code }) => code === "PPLC") ?? inside[0];
    const own = hand.find((line) => line.kind === "c" && line.country === country && line.at)?.at;
    const [lon, lat] = own
      ? [own.lon, own.lat]
      : (points.get(country) ?? [capital?.lon, capital?.lat]);
    if (lat === undefined || lon === undefined) return [];
    const population = inside.reduce((sum, town) => sum + town.population, 0);
    const base = { country, admin1: "", population };
    const variants = [...more("c", country), ...[names].flat().map(plainName)];
    const adjectives = [...more("n", country), ...adjective(peoples[country], variants)];
    return [
      { ...base, kind: "c", names: variants, at: { lat, lon } },
      ...(adjectives.length > 0 ? [{ ...base, kind: "n", names: adjectives, at: null }] : []),
    ];
  });
}

/** The lines, and what is by hand: a place of a name, country and kind that is there gives it its other names. */
export function withHand(lines: readonly Line[], hand: readonly Line[]): Line[] {
  const out = [...lines];
  for (const own of hand) {
    if (own.kind === "c" || (own.kind === "n" && own.country !== "")) continue;
    const keys = new Set(own.names.map(placeKey));
    const same = out.findIndex(
      (line) =>
        sameKind(line, own) &&
        line.country === own.country &&
        line.names.some((name) => keys.has(placeKey(name))) &&
        (own.at === null || near(line.at, own.at, line.kind === "p" ? 4 : 0.3)),
    );
    const there = out[same];
    if (there !== undefined) {
      const at = there.kind === "p" && own.at !== null ? own.at : there.at;
      out[same] = { ...there, at, names: [...there.names, ...own.names] };
    } else if (own.at === null) throw new Error(`unknown place by hand: ${own.names.join("|")}`);
    else out.push(own);
  }
  return out;
}

/** A region by hand within a country may be one of its divisions. */
const sameKind = (line: Line, own: Line) =>
  line.kind === own.kind || (line.kind === "p" && own.kind === "r" && own.country !== "");

const near = (a: Line["at"], b: Line["at"], degrees: number) =>
  a !== null && b !== null && Math.hypot(a.lat - b.lat, a.lon - b.lon) < degrees;

/** Whether the list by hand has this settlement. */
export function isByHand(
  town: { country: string; lat: number; lon: number },
  names: readonly string[],
  hand: readonly Line[],
): boolean {
  const keys = new Set(names.map(placeKey));
  return hand.some(
    (own) =>
      own.kind === "" &&
      own.country === town.country &&
      own.names.some((name) => keys.has(placeKey(name))) &&
      (own.at === null || near(town, own.at, 0.3)),
  );
}

function english<T>(from: string, name: string, field: string): { [code: string]: T } {
  return JSON.parse(readFileSync(`${from}/${name}/langs/en.json`, "utf8"))[field];
}

/** "Falkland Islands (Malvinas)" → "Falkland Islands"; "Moldova, Republic of" → "Moldova". */
const plainName = (name: string) =>
  name
    .replace(/\.(?=[A-Z]|$)/g, "")
    .replace(/ \(.*\)/, "")
    .replace(/, .*/, "");

/** A word for the people and its plural; not what the list fills with the country's name. */
function adjective(name: string | undefined, names: readonly string[]): string[] {
  if (name === undefined || /[(),-]| Islands?$/.test(name)) return [];
  if (names.some((other) => placeKey(other).includes(placeKey(name)))) return [];
  return [name, ...(/(?:n|i|er|k)$/.test(name) ? [`${name}s`] : [])];
}

/** The middle of each country's largest piece, [longitude, latitude]. */
function countryPoints(): Map<string, [number, number]> {
  const atlas: Topology<{ countries: GeometryCollection }> = JSON.parse(
    readFileSync("data/basemap/world-50m.json", "utf8"),
  );
  const world = feature(atlas, atlas.objects.countries).features;
  return new Map(
    world.flatMap(({ id, geometry }) => {
      if (id === undefined || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon"))
        return [];
      return [[String(id), geoCentroid(largest(geometry))] as const];
    }),
  );
}

function largest(geometry: Polygon | MultiPolygon): Feature<Polygon> {
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const shapes = pieces.map(
    (coordinates): Feature<Polygon> => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates },
    }),
  );
  return shapes.reduce((best, shape) => (geoArea(shape) > geoArea(best) ? shape : best));
}

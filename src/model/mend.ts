import { echo, type Fault } from "./fault.ts";
import { placeSchema, sourceSchema } from "./schema.ts";

type Fields = { [name: string]: unknown };

/** A field that an entry can do without: when it is unsound, `clears` become null and the rest is kept. */
type Dispensable = {
  field: string;
  clears: readonly string[];
  isSound: (entry: Fields) => boolean;
  why: string;
};

const { url, range, published } = sourceSchema.shape;
const { country, within, lat, lon } = placeSchema.shape;

const SOURCE: readonly Dispensable[] = [
  {
    field: "url",
    clears: ["url"],
    isSound: (s) => url.safeParse(s.url).success && (s.url == null || canOpen(String(s.url))),
    why: "only http and https addresses are kept",
  },
  { field: "range", clears: ["range"], isSound: isRange, why: "it does not lie in the text" },
  {
    field: "published",
    clears: ["published"],
    isSound: (s) => published.safeParse(s.published).success,
    why: "there is no such date",
  },
];

const PLACE: readonly Dispensable[] = [
  {
    field: "lat",
    clears: ["lat", "lon"],
    isSound: (p) => lat.safeParse(p.lat).success && (p.lat == null) === (p.lon == null),
    why: "latitudes run from -90 to 90 and need a longitude; the place has no point now",
  },
  {
    field: "lon",
    clears: ["lat", "lon"],
    isSound: (p) => lon.safeParse(p.lon).success,
    why: "longitudes run from -180 to 180; the place has no point now",
  },
  {
    field: "country",
    clears: ["country"],
    isSound: (p) => country.safeParse(p.country).success,
    why: "an ISO 3166-1 alpha-2 code like FR is needed",
  },
  {
    field: "within",
    clears: ["within"],
    isSound: (p) => within.safeParse(p.within).success,
    why: "the id of a place is needed",
  },
];

export const mendSources = (list: readonly unknown[]) => mended(list, "sources", SOURCE);
export const mendPlaces = (list: readonly unknown[]) => mended(list, "places", PLACE);

/** The entries with their unsound dispensable fields set to null, and a fault for each. The input stays as it is. */
function mended(
  list: readonly unknown[],
  name: string,
  fields: readonly Dispensable[],
): { list: unknown[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const whole = list.map((entry, index) => {
    if (typeof entry !== "object" || entry === null) return entry;
    let now: Fields = { ...entry };
    for (const { field, clears, isSound, why } of fields) {
      if (isSound(now)) continue;
      const message = `invalid ${field}: ${echo(now[field])}; ${why}`;
      faults.push({ rule: `invalid-${field}`, message, path: `${name}[${index}].${field}` });
      now = { ...now, ...Object.fromEntries(clears.map((cleared) => [cleared, null])) };
    }
    return now;
  });
  return { list: whole, faults };
}

const canOpen = (address: string): boolean => URL.canParse(address);

function isRange(source: Fields): boolean {
  const { success, data } = range.safeParse(source.range);
  if (!success) return false;
  if (data === null) return true;
  const [start, end] = data;
  return start < end && (typeof source.length !== "number" || end <= source.length);
}

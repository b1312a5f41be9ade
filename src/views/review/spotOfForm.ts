import type { Spot } from "../../edit/placed.ts";
import type { Candidate } from "../../extract/gazetteer.ts";
import { GEONAMES } from "../../extract/geonames.ts";
import { schemaFault } from "../../model/fault.ts";
import { placeSchema } from "../../model/schema.ts";
import { type Place, PRECISIONS } from "../../model/story.ts";

/** What stands in the fields of the place form, as typed; `gazetteer`: "yes" where the point is the gazetteer's. */
export type SpotTexts = {
  lat: string;
  lon: string;
  country: string;
  precision: string;
  gazetteer: string;
};

/** The fields filled with a place of the story, or with a candidate of the gazetteer. */
export function spotTexts(place: Place | Candidate): SpotTexts {
  const typed = (degrees: number | null) => (degrees === null ? "" : String(degrees));
  const { lat, lon, country, precision } = place;
  return {
    lat: typed(lat),
    lon: typed(lon),
    country: country ?? "",
    precision,
    gazetteer: "admin1" in place ? "yes" : "",
  };
}

/** Where the fields put a place. */
export function spotOfForm({ lat, lon, country, precision, gazetteer }: SpotTexts): Spot {
  return {
    lat: degreesOf(lat),
    lon: degreesOf(lon),
    country: country.trim().toUpperCase() || null,
    precision: PRECISIONS.find((p) => p === precision) ?? "point",
    credit: gazetteer === "yes" ? GEONAMES : null,
  };
}

/** Index of the candidate at which the fields put the place, of two at one point that of the same kind; null: none. */
export function candidateAt(texts: SpotTexts, candidates: readonly Candidate[]): number | null {
  const there = candidates.filter(
    ({ lat, lon }) => texts.lat === String(lat) && texts.lon === String(lon),
  );
  const one = there.find(({ precision }) => precision === texts.precision) ?? there[0];
  return one ? candidates.indexOf(one) : null;
}

/** What is wrong with the fields, by the parser's rules; an empty map: they can be saved. */
export function spotFaults(texts: SpotTexts, place: Place): Map<string, string> {
  const { credit: _, ...where } = spotOfForm(texts);
  const { success, error } = placeSchema.safeParse({ ...place, ...where });
  const all = success
    ? []
    : error.issues.map((issue) => schemaFault({ ...error, issues: [issue] }, where, ""));
  const faults = all.map(({ path, message }) => {
    const words = message.includes("NaN")
      ? `invalid ${path}: degrees like 35.34 are needed`
      : message;
    return [path, words] as const;
  });
  const found = new Map(faults);
  if (found.size > 0 || (where.lat === null) === (where.lon === null)) return found;
  const missing = where.lat === null ? "lat" : "lon";
  return new Map([
    [missing, "a point needs both latitude and longitude; leave both empty for none"],
  ]);
}

const degreesOf = (typed: string): number | null => {
  const text = typed.trim().replace("−", "-");
  if (text === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};

import type { Tally } from "../../layout/tally.ts";
import type { Measure } from "../../model/eventEngine.ts";
import { counted } from "../../model/phrase.ts";

/** What a cell counts: "12 events", "310 deaths". */
export const cellWords = (count: number, measure: Measure): string =>
  counted(tidy(count), measure === "events" ? "event" : "death");

/** What a symbol stands for: "3 events, 12 deaths; the toll of 1 is not known". */
export function tallyWords({ events, deaths, unknown }: Tally): string {
  const known = deaths === 0 ? "no deaths" : counted(tidy(deaths), "death");
  const toll = unknown === events ? "deaths unknown" : known;
  const rest = unknown > 0 && unknown < events ? `; the toll of ${unknown} is not known` : "";
  return `${counted(events, "event")}, ${toll}${rest}`;
}

/** Shares of a death add up with rounding: at most two decimals are said. */
const tidy = (count: number): number => Math.round(count * 100) / 100;

/** A point in degrees: "35.95° N, 39.01° E"; the longitude may be one of the map's, up to 191.5. `digits`: after the point. */
export function pointWords(lat: number, lon: number, digits: number): string {
  const own = lon > 180 ? lon - 360 : lon;
  const [north, east] = [Math.abs(lat).toFixed(digits), Math.abs(own).toFixed(digits)];
  return `${north}° ${lat < 0 ? "S" : "N"}, ${east}° ${own < 0 ? "W" : "E"}`;
}

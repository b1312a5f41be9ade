import type { CountryNumber } from "../../layout/countryBars.ts";
import type { Measure } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";

/** A country's number in words: "1,910 events"; "320 deaths, 300 to 350, 12 rows without a number". */
export function countryWords(number: CountryNumber, measure: Measure): string {
  const { events, value, low, high, unknown } = number;
  if (measure === "events") return counted(events, "event");
  const isRange = low !== value || high !== value;
  return [
    unknown < events || events === 0 ? counted(value, "death") : "",
    isRange ? `${numberLabel(low)} to ${numberLabel(high)}` : "",
    unknown > 0 ? `${counted(unknown, "row")} without a number` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

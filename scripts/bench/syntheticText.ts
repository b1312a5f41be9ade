import { civilDate } from "../../src/model/period.ts";
import { COUNTRIES, SOURCES, type SyntheticRow, TYPES } from "./syntheticRow.ts";

/** Sixteen of ACLED's columns, as the header writes them. */
export const COLUMNS = [
  "event_id_cnty",
  "event_date",
  "year",
  "time_precision",
  "event_type",
  "sub_event_type",
  "actor1",
  "country",
  "admin1",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "source",
  "notes",
  "fatalities",
] as const;

/** The fields of an event as they stand in the file, before quoting, in the order of `COLUMNS`. */
export function syntheticFields(row: SyntheticRow, number: number): readonly string[] {
  const country = COUNTRIES[row.country];
  const [year, month, day] = civilDate(row.day);
  const place = `${PLACES[row.words % PLACES.length]} ${row.admin}`;
  return [
    `${country?.a3 ?? ""}${number + 1}`,
    `${year}-${padded(month)}-${padded(day)}`,
    String(year),
    "1",
    TYPES[row.type] ?? "",
    KINDS[row.words % KINDS.length] ?? "",
    `${ACTORS[row.words % ACTORS.length]} (${country?.name ?? ""})`,
    country?.name ?? "",
    `Region ${row.admin}`,
    place,
    row.latitude.toFixed(4),
    row.longitude.toFixed(4),
    String(row.geoPrecision),
    SOURCES[row.source] ?? "",
    syntheticNote(row, place),
    String(row.fatalities),
  ];
}

function syntheticNote({ day, words, fatalities }: SyntheticRow, place: string): string {
  const [year, month, date] = civilDate(day);
  const deaths = fatalities === 0 ? "No deaths were reported" : `${fatalities} were killed`;
  const deed = DEEDS[words % DEEDS.length];
  return `On ${date} ${MONTHS[month - 1]} ${year}, ${deed} near ${place}${ENDINGS[words % ENDINGS.length]} ${deaths}.`;
}

const padded = (number: number) => String(number).padStart(2, "0");

const PLACES = ["Ain", "Port Saba", "Mira", "Old Town", "Tell Nahr", "Kisi", "Vera Cruz"];
const KINDS = ["Armed clash", "Protest", "Attack", "Shelling"];
const ACTORS = ["Army", "Protesters", "Rebel Front", "Armed Group", "Police"];
const DEEDS = [
  "soldiers and fighters exchanged fire at a checkpoint",
  'residents chanted "bread, work, water" before the town hall',
  "a shell hit a house, a bakery and a parked bus",
  "police dispersed a crowd that had blocked the road",
  "armed men stopped a convoy and seized two lorries",
];
const ENDINGS = [".", ", the mayor said.", ", two witnesses said.", ".\nA second report differs."];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

import { FLAGS } from "../model/eventData.ts";
import { dated, placed } from "./precision.ts";
import type { SourceTable } from "./sourceTable.ts";

const TYPES = [
  "Battles",
  "Explosions/Remote violence",
  "Violence against civilians",
  "Protests",
  "Riots",
  "Strategic developments",
  "Battle-No change of territory",
  "Battle-Government regains territory",
  "Battle-Non-state actor overtakes territory",
  "Headquarters or base established",
  "Non-violent transfer of territory",
  "Remote violence",
  "Riots/Protests",
  "Strategic development",
];

/** Words by which a note says that its 10 deaths stand for an unknown number. */
const CODED = /\bcoded (?:as|at) (?:10|ten)\b|\bunknown\b|\bunspecified\b|\bunconfirmed\b/i;

/** ACLED's exports since version 5: Armed Conflict Location and Event Data, whose codebook gives the precisions. */
export const acled: SourceTable = {
  source: "acled",
  name: "ACLED",
  columns: [
    ["id", "event_id_cnty", "data_id", "event_id_no_cnty"],
    ["start", "event_date"],
    ["year", "year"],
    ["datePrecision", "time_precision"],
    ["country", "country", "iso3", "iso"],
    ["admin", "admin1"],
    ["place", "location"],
    ["latitude", "latitude"],
    ["longitude", "longitude"],
    ["placePrecision", "geo_precision"],
    ["type", "event_type", "sub_event_type", "disorder_type"],
    ["actor", "actor1"],
    ["actor", "assoc_actor_1", "ally_actor_1"],
    ["actor", "actor2"],
    ["actor", "assoc_actor_2", "ally_actor_2"],
    ["deaths", "fatalities"],
    ["source", "source"],
    ["note", "notes"],
  ],
  marks: [
    ["event_date", "event_type", "event_id_cnty"],
    ["event_date", "event_type", "interaction"],
    ["event_date", "event_type", "fatalities", "actor1"],
    ["event_date", "event_type", "fatalities", "source"],
    ["event_date", "event_type", "sub_event_type"],
  ],
  wanted: [
    ["dates", "start"],
    ["countries", "country"],
    ["places on the map", "latitude"],
    ["kinds of event", "type"],
    ["deaths", "deaths"],
    ["sources", "source"],
    ["notes", "note"],
  ],
  datePrecisions: new Map([
    ["1", dated("day")],
    ["2", dated("week", "week")],
    ["3", dated("month", "month")],
  ]),
  placePrecisions: new Map([
    ["1", placed("exact")],
    ["2", placed("near")],
    ["3", placed("province")],
  ]),
  unknown: ["na", "-9", "-99", "-999"],
  types: new Map(TYPES.map((type) => [type.toLowerCase(), type])),
  countryNumbers: "iso",
  outletSeparator: ";",
  headless: [
    "gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,ally_actor_1,inter1,actor2,ally_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities".split(
      ",",
    ),
  ],
  told: (cell, row) => ({
    source: cell("source"),
    note: cell("notes"),
    flags: row.flags | (row.best === 10 && CODED.test(cell("notes")) ? FLAGS.conventional : 0),
  }),
};

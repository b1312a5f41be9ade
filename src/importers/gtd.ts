import { placed } from "./precision.ts";
import type { SourceTable } from "./sourceTable.ts";

const ATTACKS = [
  "Assassination",
  "Armed Assault",
  "Bombing/Explosion",
  "Hijacking",
  "Hostage Taking (Barricade Incident)",
  "Hostage Taking (Kidnapping)",
  "Facility/Infrastructure Attack",
  "Unarmed Assault",
  "Unknown",
];

/** The Global Terrorism Database: its own file, the export of its web search, and copies with fewer or renamed columns. */
export const gtd: SourceTable = {
  source: "gtd",
  name: "GTD",
  columns: [
    ["idDate", "eventid", "gtd id"],
    ["start", "date"],
    ["year", "iyear", "year"],
    ["month", "imonth", "month"],
    ["day", "iday", "day"],
    ["dateText", "approxdate"],
    ["country", "country_txt", "country"],
    ["admin", "provstate", "state"],
    ["place", "city", "location"],
    ["latitude", "latitude"],
    ["longitude", "longitude"],
    ["placePrecision", "specificity"],
    ["type", "attacktype1_txt", "attack type", "attacktype", "attack", "attacktype1"],
    ["actor", "gname", "perpetrator group", "perpetrator", "group", "terrorist"],
    ["actor", "gname2"],
    ["actor", "gname3"],
    ["deaths", "nkill", "fatalities", "killed"],
    ["source", "dbsource"],
    ["note", "summary"],
  ],
  marks: [
    ["iyear", "imonth", "iday"],
    ["eventid", "attacktype1_txt"],
    ["eventid", "country_txt", "region_txt"],
    ["gtd id"],
    ["year", "month", "day", "attack", "target", "killed"],
    ["year", "month", "day", "attacktype", "target", "killed"],
    ["iyear", "attacktype1_txt"],
    ["attacktype1_txt", "targtype1_txt"],
  ],
  wanted: [
    ["dates", "start", "year", "idDate"],
    ["countries", "country"],
    ["places on the map", "latitude"],
    ["kinds of attack", "type"],
    ["deaths", "deaths"],
    ["sources", "source"],
    ["summaries", "note"],
  ],
  datePrecisions: new Map(),
  placePrecisions: new Map([
    ["1", placed("exact")],
    ["2", placed("district")],
    ["3", placed("district")],
    ["4", placed("province")],
    ["5", placed("country")],
  ]),
  unknown: ["na", "unknown", "-9", "-99", "-999"],
  types: new Map(ATTACKS.map((attack, at) => [String(at + 1), attack])),
  countryNumbers: "none",
  outletSeparator: null,
  headless: [],
  told: (cell) => ({
    source:
      ["scite1", "scite2", "scite3"]
        .map(cell)
        .filter((citation) => citation !== "")
        .join("\n") || cell("dbsource"),
    note: cell("summary"),
  }),
};

/** ACLED's columns since 2023; the rows of these files are made up. */
const HEADER =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp".split(
    ",",
  );

type Made = { [column: string]: string };

const PLACES: readonly Made[] = [
  {
    country: "Syria",
    iso: "760",
    admin1: "Idleb",
    location: "Atmeh",
    latitude: "36.31",
    longitude: "36.69",
  },
  {
    country: "Iraq",
    iso: "368",
    admin1: "Ninewa",
    location: "Sinjar",
    latitude: "36.32",
    longitude: "41.86",
  },
  {
    country: "Mali",
    iso: "466",
    admin1: "Gao",
    location: "Gao",
    latitude: "16.27",
    longitude: "-0.04",
  },
];

const TYPES = ["Battles", "Protests"];

/** Row `i` of a made-up file: one a week from 1 January 2020 on, the countries and types in turn. */
function made(i: number): Made {
  const day = new Date(Date.UTC(2020, 0, 1) + i * 7 * 86_400_000).toISOString().slice(0, 10);
  return {
    ...PLACES[i % PLACES.length],
    event_id_cnty: `TST${i}`,
    event_date: day,
    year: day.slice(0, 4),
    time_precision: "1",
    event_type: TYPES[i % TYPES.length] ?? "",
    actor1: "Group one",
    geo_precision: "1",
    source: i % 2 === 0 ? "Example Wire" : "Example Radio; Example Wire",
    notes: `Note ${i}: two groups met near a market, "as seen", and left.`,
    fatalities: String(i % 4),
  };
}

/** A file in ACLED's columns with so many rows. `change`: what single rows say instead. */
export function acledFile(
  rows: number,
  { separator = ",", change = {} }: { separator?: string; change?: { [row: number]: Made } } = {},
): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = Array.from({ length: rows }, (_, i) => {
    const row = { ...made(i), ...change[i] };
    return HEADER.map((column) => cell(row[column] ?? "")).join(separator);
  });
  return `${[HEADER.join(separator), ...lines].join("\n")}\n`;
}

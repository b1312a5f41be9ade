const KEY = "event_date, time_precision, country, event_type, latitude, longitude, geo_precision";

/** The statements of the README that keep a roll-up of an ACLED-like table: one record a day, country, type and quarter degree. */
export const rollUp = (name: string): string[] => [
  `CREATE TABLE ${name}_daily_local (event_date Date, time_precision UInt8, country String, event_type String, latitude Float32, longitude Float32, geo_precision UInt8, rows UInt64, fatalities UInt64) ENGINE = SummingMergeTree((rows, fatalities)) PARTITION BY toYear(event_date) ORDER BY (${KEY})`,
  `CREATE MATERIALIZED VIEW ${name}_daily_view TO ${name}_daily_local AS SELECT event_date, time_precision, country, event_type, toFloat32(round(ifNull(latitude, 0) * 4) / 4) AS latitude, toFloat32(round(ifNull(longitude, 0) * 4) / 4) AS longitude, geo_precision, count() AS rows, sum(toUInt64(ifNull(fatalities, 0))) AS fatalities FROM ${name}_local GROUP BY ${KEY}`,
  `CREATE TABLE ${name}_daily AS ${name}_daily_local ENGINE = Distributed(two, default, ${name}_daily_local, rand())`,
];

import type { Counts, CubeBins } from "../model/eventEngine.ts";
import type { Answer } from "./remoteCluster.ts";
import { countSql } from "./remoteExpressions.ts";
import { changed } from "./remoteFaults.ts";
import { type Entries, type Ledger, ledger, UNDATED } from "./remoteLedger.ts";
import {
  type Asked,
  type CubeQuestion,
  deathsSql,
  entriesOf,
  grouped,
  isKnownSql,
  stepsAsked,
} from "./remoteQuestion.ts";
import { literal } from "./remoteText.ts";

/** Sums by country, one channel after the other. */
export async function countrySums(question: CubeQuestion): Promise<Answer<Ledger>> {
  const { bins, cluster, row, steps, vocabulary } = question;
  const keys = [...stepsAsked(question), indexAsked(row.country, vocabulary.countries.cells)];
  const counted = countedAsked(question);
  const { value, isPartial } = await grouped(question, [...keys, ...counted], keys.length);
  const countries = vocabulary.countries.values.length;
  const country = value[keys.length - 1] ?? new Float64Array();
  if (country.some((index) => index >= countries)) throw new Error(changed(cluster.address));
  const channels = value.slice(keys.length);
  const key = joined(
    channels.map((_, channel) => country.map((index) => channel * countries + index)),
  );
  const entries = repeated(entriesOf(value, question, key, joined(channels)), channels.length);
  return {
    value: ledger(entries, CHANNELS[bins.measure].length * countries, steps.length),
    isPartial,
  };
}

const EVENTS = ["events", "withoutPlace"] as const;
const DEATHS = [...EVENTS, "low", "best", "high", "unknown"] as const;
const CHANNELS: { readonly [measure in CubeBins["measure"]]: readonly string[] } = {
  events: EVENTS,
  deaths: DEATHS,
};

function countedAsked({ bins, row }: CubeQuestion): Asked[] {
  const events: Asked[] = [
    [`toUInt32(${countSql(row)})`, "u32"],
    [`toUInt32(${countSql(row, `NOT ${row.isPlaced}`)})`, "u32"],
  ];
  if (bins.measure === "events") return events;
  const deaths = [row.low, row.best, row.high].map(
    (bound): Asked => [deathsSql(bound, row), "f64"],
  );
  return [
    ...events,
    ...deaths,
    [`toUInt32(${countSql(row, `NOT ${isKnownSql(row.best)}`)})`, "u32"],
  ];
}

/** Index of a country by its cell; a cell that was not there when the table was opened has one that no country has. */
function indexAsked(country: string, cells: readonly (readonly string[])[]): Asked {
  const pairs = cells.flatMap((texts, index) => texts.map((text) => [literal(text), index]));
  const texts = pairs.map(([text]) => text);
  const indices = pairs.map(([, index]) => index);
  const sql =
    pairs.length === 0
      ? `if(${country} = '', 0, ${UNDATED})`
      : `transform(${country}, [${texts}], [${indices}], ${UNDATED})`;
  return [`toUInt16(${sql})`, "u16"];
}

/** The same steps for each of the channels. */
function repeated({ enters, leaves, key, value }: Entries, times: number): Entries {
  const again = (of: ArrayLike<number>) =>
    joined(Array.from({ length: times }, () => Float64Array.from(of)));
  const entered = again(enters);
  return { enters: entered, leaves: leaves === enters ? entered : again(leaves), key, value };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What the sums say of the countries. */
export function countryCounts(
  sums: Float64Array,
  countries: number,
): Pick<Counts, "rows" | "country" | "withoutPlace"> {
  const channel = (name: (typeof DEATHS)[number]): Float64Array => {
    const from = DEATHS.indexOf(name) * countries;
    return from < sums.length ? sums.slice(from, from + countries) : new Float64Array(countries);
  };
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const events = channel("events");
  return {
    rows: total(events),
    country: {
      events,
      low: channel("low"),
      best: channel("best"),
      high: channel("high"),
      unknown: channel("unknown"),
    },
    withoutPlace: total(channel("withoutPlace")),
  };
}

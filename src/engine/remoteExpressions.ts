import { NO_DAY } from "../model/eventData.ts";
import {
  isDate,
  isNullable,
  isText,
  type RemoteColumn,
  type RemoteMapping,
  type RemoteRole,
  type RemoteWidening,
} from "./remoteMapping.ts";
import { identifier, literals } from "./remoteText.ts";

/** SQL for one row; none of it is ever NULL. */
export type Expressions = {
  /** Days; `NO_DAY`: no date. */
  start: string;
  /** The day after the last one. */
  end: string;
  /** Whether a period may be longer than a day. */
  hasPeriods: boolean;
  country: string;
  type: string;
  source: string;
  note: string;
  /** Deaths; less than zero or NaN: unknown. */
  low: string;
  best: string;
  high: string;
  /** Whether the row has a place. */
  isPlaced: string;
  /** Web Mercator's unit square; of rows with a place only. */
  x: string;
  y: string;
  /** How many rows the record stands for; null: it is one. */
  rows: string | null;
  /** Names a row for `rowsAt`. */
  id: string;
};

/** The number of rows that records stand for, of those that a condition holds for. */
export function countSql({ rows }: Expressions, condition: string | null = null): string {
  if (rows === null) return condition === null ? "count()" : `countIf(${condition})`;
  return condition === null ? `sum(${rows})` : `sumIf(${rows}, ${condition})`;
}

/** How the columns of a table are read. */
export function expressions(mapping: RemoteMapping): Expressions {
  const text = (role: RemoteRole) => textOf(mapping.roles.get(role));
  const best = deathsOf(mapping.roles.get("best"));
  const either = (role: RemoteRole) =>
    mapping.roles.has(role) ? deathsOf(mapping.roles.get(role)) : best;
  const longitude = numberOf(mapping.roles.get("longitude"), "nan");
  const latitude = numberOf(mapping.roles.get("latitude"), "nan");
  return {
    ...daysOf(mapping),
    country: text("country"),
    type: text("type"),
    source: text("source"),
    note: text("note"),
    low: either("low"),
    best,
    high: either("high"),
    isPlaced: isPlacedBy(mapping, longitude, latitude),
    x: inSquare(`${longitude} / 360 + 0.5`),
    y: inSquare(`0.5 - log((1 + ${sine(latitude)}) / (1 - ${sine(latitude)})) / (4 * pi())`),
    rows: mapping.roles.has("rows") ? numberOf(mapping.roles.get("rows"), "0") : null,
    id: mapping.roles.has("id") ? text("id") : rowHash(mapping.columns),
  };
}

/** As 32-bit floats, like the columns of an opened file; its edges take what lies beyond. */
const inSquare = (value: string): string =>
  `toFloat32(least(greatest(${value}, 0), ${1 - 2 ** -24}))`;

const sine = (latitude: string): string => `sin(${latitude} * pi() / 180)`;

/** A column that cannot say "nothing" says 0, 0 where nothing was put in. */
function isPlacedBy({ roles }: RemoteMapping, longitude: string, latitude: string): string {
  const columns = [roles.get("longitude"), roles.get("latitude")];
  if (columns.includes(undefined)) return "0";
  const isOnEarth = `abs(${longitude}) <= 180 AND abs(${latitude}) <= 90`;
  return columns.some((column) => column && (isNullable(column) || isText(column)))
    ? `(${isOnEarth})`
    : `(${isOnEarth} AND NOT (${longitude} = 0 AND ${latitude} = 0))`;
}

function textOf(column: RemoteColumn | undefined): string {
  if (!column) return "''";
  const name = identifier(column.name);
  const text = column.type === "String" ? name : `toString(${name})`;
  return isNullable(column) ? `ifNull(${text}, '')` : text;
}

function numberOf(column: RemoteColumn | undefined, unknown: string): string {
  if (!column) return unknown;
  const name = identifier(column.name);
  if (isText(column)) return `ifNull(toFloat64OrNull(${textOf(column)}), ${unknown})`;
  return isNullable(column) ? `ifNull(toFloat64(${name}), ${unknown})` : `toFloat64(${name})`;
}

const deathsOf = (column: RemoteColumn | undefined): string => numberOf(column, "-1");

const DATELESS = `toInt32(${NO_DAY})`;

function daysOf(mapping: RemoteMapping) {
  const from = mapping.roles.get("start");
  if (!from) return { start: DATELESS, end: DATELESS, hasPeriods: false };
  const first = dayOf(from);
  const until = mapping.roles.get("end");
  const last = until ? `greatest(${first}, ${dayOf(until)})` : first;
  const precision = mapping.roles.get("datePrecision");
  const widened = (edge: "first" | "last", day: string) =>
    precision ? widenedBy(mapping, edge, { cell: textOf(precision), day }) : day;
  const ifDated = (day: string) => `if(${first} = ${NO_DAY}, ${DATELESS}, toInt32(${day}))`;
  const start = widened("first", first);
  const end = widened("last", last);
  return {
    start: start === first ? first : ifDated(start),
    end: ifDated(`${end} + 1`),
    hasPeriods: start !== first || end !== first,
  };
}

/** A column that cannot say "nothing" says 1970-01-01 where nothing was put in. */
function dayOf(column: RemoteColumn): string {
  const name = identifier(column.name);
  if (isText(column))
    return `ifNull(toInt32(toDateOrNull(substring(${textOf(column)}, 1, 10))), ${DATELESS})`;
  const day = `toInt32(${isDate(column) && /Date(?:32)?\b/.test(column.type) ? name : `toDate(${name})`})`;
  if (isNullable(column)) return `ifNull(${day}, ${DATELESS})`;
  return column.type === "Date32" ? day : `if(${day} = 0, ${DATELESS}, ${day})`;
}

const WIDENED: {
  readonly [widen in Exclude<RemoteWidening, "none">]: { first: Widen; last: Widen };
} = {
  around: { first: (day) => `${day} - 3`, last: (day) => `${day} + 3` },
  week: {
    first: (day) => `toInt32(toMonday(${dateOf(day)}))`,
    last: (day) => `toInt32(toMonday(${dateOf(day)})) + 6`,
  },
  month: {
    first: (day) => `toInt32(toStartOfMonth(${dateOf(day)}))`,
    last: (day) => `toInt32(addMonths(toStartOfMonth(${dateOf(day)}), 1)) - 1`,
  },
  year: {
    first: (day) => `toInt32(toStartOfYear(${dateOf(day)}))`,
    last: (day) => `toInt32(addYears(toStartOfYear(${dateOf(day)}), 1)) - 1`,
  },
};

type Widen = (day: string) => string;
const dateOf = (day: string): string => `toDate(toUInt16(${day}))`;

function widenedBy(
  { datePrecisions }: RemoteMapping,
  edge: "first" | "last",
  { cell, day }: { cell: string; day: string },
): string {
  const branches = Object.entries(WIDENED).flatMap(([widen, edges]) => {
    const cells = [...datePrecisions].filter(([, rule]) => rule.widen === widen);
    if (cells.length === 0) return [];
    return [`lower(${cell}) IN (${literals(cells.map(([text]) => text))})`, edges[edge](day)];
  });
  return branches.length === 0 ? day : `multiIf(${[...branches, day].join(", ")})`;
}

const rowHash = (columns: readonly RemoteColumn[]): string =>
  `toString(cityHash64(${columns.map(textOf).join(", ")}))`;

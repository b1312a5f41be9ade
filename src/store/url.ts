import { parsePeriod } from "../model/period.ts";
import { STANDINGS } from "../model/standing.ts";
import { KINDS, ROLES, type Story } from "../model/story.ts";
import { facets } from "./facets.ts";
import { type Filters, NO_FILTERS, OUTLET } from "./filters.ts";
import { dataAddress } from "./linkKey.ts";

/** What the address of a page says about a story. */
export type Address = {
  filters: Filters;
  /** Id of the pinned record; null: none. */
  pinned: string | null;
  /** One sentence for each value that was not understood and therefore ignored. */
  notices: string[];
};

const LISTS = ["country", "kind", "role", "source", "speaker", "standing"] as const;
const TEXTS = ["story", "data", "from", "to", "min", "max", "sure", "q", "sel"];
const LONGEST_SEARCH = 200;

/** The query of an address, with the leading "?"; parameters in a fixed order, filters that are off left out. */
export function addressOf(key: string, filters: Filters, pinned: string | null): string {
  const data = dataAddress(key);
  return written([data === null ? ["story", key] : ["data", data], ...asked(filters, pinned)]);
}

/** The part of an address that filters and selects, for a story that the address carries itself; "": nothing does. */
export const viewAddress = (filters: Filters, pinned: string | null): string =>
  written(asked(filters, pinned));

type Pair = [name: string, value: string];

function asked(filters: Filters, pinned: string | null): Pair[] {
  const pairs: Pair[] = [];
  for (const name of [
    "country",
    "from",
    "to",
    "kind",
    "role",
    "source",
    "speaker",
    "standing",
  ] as const) {
    const value = filters[name];
    if (Array.isArray(value)) {
      if (value.length > 0 || name === "role" || name === "source")
        pairs.push([name, value.join(",")]);
    } else if (value !== null) pairs.push([name, value]);
  }
  for (const name of ["min", "max"] as const) {
    if (filters[name] !== null) pairs.push([name, `${filters[name]}`]);
  }
  if (filters.sure) pairs.push(["sure", "1"]);
  if (filters.q !== "") pairs.push(["q", filters.q]);
  if (pinned !== null) pairs.push(["sel", pinned]);
  return pairs;
}

const written = (pairs: readonly Pair[]): string =>
  pairs.length === 0 ? "" : `?${pairs.map(([k, v]) => `${k}=${encode(v)}`).join("&")}`;

/** Half a sign, as of an emoji cut in two, is no text and would make `encodeURIComponent` throw. */
const HALF_SIGN = /\p{Cs}/gu;

const encode = (value: string): string =>
  encodeURIComponent(value.replace(HALF_SIGN, "\ufffd")).replace(/%2C/g, ",");

/** The filters and selection of an address's query, for one story. Never throws; what is unknown becomes a notice. */
export function readAddress(query: string, story: Story): Address {
  const params = new URLSearchParams(query);
  const notices: string[] = [];
  const filters: Filters = { ...NO_FILTERS };
  const allowed = allowedValues(story);
  for (const name of LISTS) {
    const given = params.get(name);
    if (given === null) continue;
    const values = [...new Set(given.split(",").filter(Boolean))];
    const good = values.filter((value) => allowed[name].includes(value));
    for (const bad of values.filter((v) => !good.includes(v))) notices.push(ignored(name, bad));
    if (good.length > 0 || given === "") Object.assign(filters, { [name]: good });
  }
  readDates(params, filters, notices);
  readNumbers(params, filters, notices);
  filters.q = (params.get("q") ?? "").slice(0, LONGEST_SEARCH).replace(HALF_SIGN, "");
  const sel = params.get("sel");
  const found = sel !== null && story.records.some((r) => r.id === sel);
  if (sel !== null && !found) notices.push(ignored("sel", sel));
  for (const name of new Set(params.keys())) {
    if (!(TEXTS.includes(name) || (LISTS as readonly string[]).includes(name))) {
      notices.push(`The address has an unknown part, ${quoted(name)}; it was ignored.`);
    }
  }
  return { filters, pinned: found ? sel : null, notices };
}

function readDates(params: URLSearchParams, filters: Filters, notices: string[]): void {
  for (const name of ["from", "to"] as const) {
    const value = params.get(name);
    if (value === null || value === "") continue;
    if (isDate(value)) filters[name] = value;
    else notices.push(ignored(name, value));
  }
  const start = filters.from === null ? null : parsePeriod(filters.from)?.start;
  const end = filters.to === null ? null : parsePeriod(filters.to)?.end;
  if (start != null && end != null && start >= end) {
    notices.push(
      `The address asks for dates from ${filters.from} to ${filters.to}; the end lies before the start, so both were ignored.`,
    );
    filters.from = null;
    filters.to = null;
  }
}

function readNumbers(params: URLSearchParams, filters: Filters, notices: string[]): void {
  for (const name of ["min", "max"] as const) {
    const value = params.get(name);
    if (value === null || value === "") continue;
    filters[name] = numberOf(value);
    if (filters[name] === null) {
      notices.push(
        `The address asks for ${name} ${quoted(value)}, which is no number; it was ignored.`,
      );
    }
  }
  const { min, max } = filters;
  if (min !== null && max !== null && min > max) {
    notices.push(
      `The address asks for numbers from ${min} to ${max}; the end lies below the start, so both were ignored.`,
    );
    filters.min = null;
    filters.max = null;
  }
  const sure = params.get("sure");
  filters.sure = sure === "1";
  if (sure !== null && sure !== "1" && sure !== "") {
    notices.push(
      `The address asks for sure ${quoted(sure)}, which is neither 1 nor nothing; it was ignored.`,
    );
  }
}

/** A typed number as it is or with thousands grouped: 5600, 5,600, 0.5; null: not one, or negative. */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  const isGrouped = /^[1-9]\d{0,2}(,\d{3}){1,4}(\.\d{1,6})?$/.test(plain);
  return isGrouped || /^\d{1,15}(\.\d{1,6})?$/.test(plain)
    ? Number(plain.replaceAll(",", ""))
    : null;
}

/** Whether a typed date can bound a filter: 2014, 2014-08 or 2017-09-16. */
export const isDate = (value: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(value) && parsePeriod(value) !== null;

const allowedValues = (story: Story): { [name in (typeof LISTS)[number]]: readonly string[] } => ({
  country: [...new Set(facets(story).flatMap((f) => f.country ?? []))],
  kind: KINDS,
  role: ROLES,
  source: story.sources.map((s) => s.id),
  speaker: [OUTLET, ...story.speakers.map((s) => s.id)],
  standing: STANDINGS,
});

const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
const ignored = (name: string, value: string): string =>
  `The address asks for ${name} ${quoted(value)}, which this story does not have; it was ignored.`;

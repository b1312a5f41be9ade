import type { Precision } from "../model/story.ts";
import { candidate, type Entry, isPlace } from "./entryLine.ts";
import { type NameTable, namesAt, nameTable } from "./nameTable.ts";
import { placeKey } from "./placeKey.ts";
import { romanKey } from "./romanKey.ts";
import { soundsIn } from "./sounds.ts";

/** One place that a name may mean. */
export type Candidate = {
  /** The gazetteer's own name of it, not the form that was asked for. */
  name: string;
  /** ISO 3166-1 alpha-2; null: several countries or none. */
  country: string | null;
  /** First-order division (state, governorate); null: unknown, or wider than one. */
  admin1: string | null;
  /** WGS 84 degrees, to 0.01. */
  lat: number;
  lon: number;
  precision: Precision;
  /** Inhabitants to within a third; 0: unknown. Countries and provinces: the sum of their settlements. */
  population: number;
};

export type Gazetteer = {
  /** By name or other name, whatever the case and marks (see placeKey); most prominent first. */
  lookup: (form: string) => Candidate[];
  /** By sound (see romanKey), only in these countries (ISO 3166-1 alpha-2). */
  lookupRoman: (form: string, countries: Iterable<string>) => Candidate[];
  /** "Syrian", "Syrians" → "SY"; null: not a people of one country. */
  demonym: (form: string) => string | null;
};

/** Reads the core, and the texts of the countries that an article is about, into one gazetteer. */
export function gazetteer(core: string, ...shards: string[]): Gazetteer {
  return gazetteerOf([core, ...shards].map(nameTable));
}

/** The same over tables that were read before, so that the core is read once. */
export function gazetteerOf(tables: readonly NameTable[]): Gazetteer {
  let last: { form: string; found: Entry[] } = { form: "", found: [] };
  const entries = (form: string) => {
    if (form !== last.form) last = { form, found: entriesOf(tables, form) };
    return last.found;
  };
  return {
    lookup: (form) => ranked(entries(form).filter(isPlace).map(candidate)),
    lookupRoman: (form, countries) => {
      const key = romanKey(form);
      const codes = [...new Set(countries)];
      const found = codes.flatMap((code) =>
        tables.flatMap((table) => soundsIn(table, code).get(key) ?? []),
      );
      return ranked(found);
    },
    demonym: (form) => entries(form).find((entry) => !isPlace(entry))?.country ?? null,
  };
}

const RANKS: ReadonlyMap<Precision, number> = new Map([
  ["country", 0],
  ["region", 1],
  ["water", 1],
  ["province", 2],
  ["settlement", 2],
]);

function entriesOf(tables: readonly NameTable[], form: string): Entry[] {
  const key = placeKey(form);
  const found = entriesWith(tables, key, form);
  const full = key.replace(/(?<![^ ])(?:st|ste|mt|ft)(?= )/g, (word) => FULL.get(word) ?? word);
  return found.length > 0 || full === key ? found : entriesWith(tables, full, form);
}

const FULL = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

function entriesWith(tables: readonly NameTable[], key: string, form: string): Entry[] {
  const found: Entry[] = [];
  for (const table of tables)
    for (const at of namesAt(table, key))
      if (capitalsAgree(table.text, at, form)) found.push(entryAt(table, at));
  return found;
}

function entryAt({ text, groups }: NameTable, at: number): Entry {
  const line = text.lastIndexOf("\n", at) + 1;
  const tab = text.indexOf("\t", at);
  const end = text.indexOf("\n", tab);
  const [country = "", admin1 = ""] = groupOf(text, groups, line);
  return {
    names: text.slice(line, tab),
    data: text.slice(tab + 1, end < 0 ? text.length : end),
    country: country === "" ? null : country,
    admin1: admin1 === "" ? null : admin1,
  };
}

function groupOf(text: string, groups: readonly number[], line: number): string[] {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const start = groups[low - 1];
  return start === undefined ? [] : text.slice(start + 1, text.indexOf("\n", start)).split("\t");
}

/** A name that the gazetteer has in capitals only (US, UAE) is not met by "us", nor is Un by "UN". */
function capitalsAgree(text: string, at: number, form: string): boolean {
  const short = /^(?:[A-Z]{2,3}|(?:[A-Z]\.)+[A-Z]?)$/.test(form);
  for (let end = at; ; end++) {
    const code = text.charCodeAt(end);
    if (code === TAB || code === BAR) return form === form.toUpperCase();
    if (code < 65 || code > 90) return !short;
  }
}

const [TAB, BAR] = [9, 124];

function ranked(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const seen = new Set<string>();
  return candidates
    .filter((c) => {
      const place = JSON.stringify(c);
      return seen.has(place) ? false : seen.add(place);
    })
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

const rank = ({ precision }: Candidate) => RANKS.get(precision) ?? 3;

/** A bare name is rather the town than the province around it. */
const weight = ({ precision, population }: Candidate) =>
  precision === "settlement" ? population * 5 + 1 : population;

import type { Precision } from "../model/story.ts";
import { mayOpen, type NameTable, namesAt, nameTable } from "./nameTable.ts";
import { placeKey } from "./placeKey.ts";
import { ranked } from "./ranked.ts";
import { soundsAt } from "./soundTable.ts";

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

/** What a form may mean: places, most prominent first, and the country of a people (ISO 3166-1 alpha-2). */
export type Known = { candidates: Candidate[]; people: string | null };

export type Gazetteer = {
  /** Both in one. */
  known: (form: string) => Known;
  /** Whether it knows names of several words that begin with this one; it may say so of a few that do not. */
  opens: (word: string) => boolean;
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

/** The same over tables that were read before; what is looked up once is kept, in `narrower` for the tables that it has. */
export function gazetteerOf(tables: readonly NameTable[], narrower?: Gazetteer): Gazetteer {
  const kept = new Map<string, Known>();
  const known = (form: string): Known => {
    const before = kept.get(form);
    if (before !== undefined) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = join(knownIn(tables, form), narrower?.known(form));
    kept.set(form, found);
    return found;
  };
  return {
    known,
    opens: openerOf(tables, narrower),
    lookup: (form) => known(form).candidates,
    lookupRoman: (form, countries) => {
      const codes = [...new Set(countries)];
      const found = soundsAt(tables, codes, form).map(({ table, at }) => entryAt(table, at));
      const known = narrower?.lookupRoman(form, codes) ?? [];
      return ranked([...known, ...found.filter(isPlace).map(candidate)]);
    },
    demonym: (form) => known(form).people,
  };
}

const MOST_KEPT = 50_000;

function openerOf(tables: readonly NameTable[], narrower?: Gazetteer): Gazetteer["opens"] {
  const kept = new Map<string, boolean>();
  return (word) => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const key = placeKey(word);
    const opens =
      FULL.has(key) ||
      tables.some((table) => mayOpen(table, key)) ||
      narrower?.opens(word) === true;
    kept.set(word, opens);
    return opens;
  };
}

function knownIn(tables: readonly NameTable[], form: string): Known {
  const found = entriesOf(tables, form);
  if (found.length === 0) return NOTHING;
  return {
    candidates: ranked(found.filter(isPlace).map(candidate)),
    people: found.find((entry) => !isPlace(entry))?.country ?? null,
  };
}

function join(one: Known, other: Known = NOTHING): Known {
  if (other === NOTHING || one === NOTHING) return one === NOTHING ? other : one;
  return {
    candidates: ranked([...other.candidates, ...one.candidates]),
    people: other.people ?? one.people,
  };
}

const NOTHING: Known = { candidates: [], people: null };

type Entry = { names: string; data: string; country: string | null; admin1: string | null };

const KINDS: ReadonlyMap<string, Precision> = new Map([
  ["", "settlement"],
  ["c", "country"],
  ["r", "region"],
  ["w", "water"],
  ["p", "province"],
  ["d", "district"],
  ["o", "point"],
]);

function entriesOf(tables: readonly NameTable[], form: string): Entry[] {
  const key = placeKey(form);
  const found = entriesWith(tables, key, form);
  if (found.length > 0 || !ABBREVIATED.test(key)) return found;
  const full = key.replace(/(?<![^ ])(?:st|ste|mt|ft)(?= )/g, (word) => FULL.get(word) ?? word);
  return full === key ? found : entriesWith(tables, full, form);
}

const ABBREVIATED = /te? /;
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

const isPlace = (entry: Entry) => entry.data !== "n";

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

function candidate({ names, data, country, admin1 }: Entry): Candidate {
  const step = Number.parseInt(data.slice(6, 7), 36) || 0;
  return {
    name: names.split("|")[0] ?? names,
    country,
    admin1,
    lat: (Number.parseInt(data.slice(0, 3), 36) - 9000) / 100,
    lon: (Number.parseInt(data.slice(3, 6), 36) - 18000) / 100,
    precision: KINDS.get(data.slice(7)) ?? "settlement",
    population: step === 0 ? 0 : Math.round(100 * GROWTH ** step),
  };
}

/** Inhabitants are stored as one hundred times a power of this, 1 to 35: from 162 to two thousand million. */
export const GROWTH = 1.62;

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

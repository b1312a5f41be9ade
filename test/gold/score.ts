import type { Gold, GoldEvent, GoldFigure, GoldPlace } from "./gold.ts";
import type { Prediction } from "./prediction.ts";
import { speakerAgrees } from "./speakerAgrees.ts";

/** What of one kind was found, missed and made up. Optional gold counts neither way. */
export type Tally<Item> = { hits: [gold: Item, ours: Item][]; missed: Item[]; extra: Item[] };

export type Scores = {
  places: Tally<GoldPlace>;
  figures: Tally<GoldFigure>;
  events: Tally<GoldEvent>;
};

/** loose: the practice scorer's rule. strict: every key field right (README of the gold says which). */
export function score(gold: Gold, ours: Prediction, how: "loose" | "strict"): Scores {
  const strict = how === "strict";
  return {
    places: tally(gold.places, ours.places, (g, p) => samePlace(g, p, strict)),
    figures: tally(gold.figures, ours.figures, (g, p) => sameFigure(g, p, strict)),
    events: tally(gold.events, ours.events, (g, p) => sameEvent(g, p, strict)),
  };
}

export function f1(...all: Tally<unknown>[]): { precision: number; recall: number; f1: number } {
  const sum = (count: (tally: Tally<unknown>) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const hits = sum(({ hits }) => hits.length);
  const found = hits + sum(({ extra }) => extra.length);
  const asked = hits + sum(({ missed }) => missed.length);
  const precision = found === 0 ? 1 : hits / found;
  const recall = asked === 0 ? 1 : hits / asked;
  const both = precision + recall;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both };
}

function tally<Item extends { optional?: boolean }>(
  gold: readonly Item[],
  ours: readonly Item[],
  same: (gold: Item, ours: Item) => boolean,
): Tally<Item> {
  const used = new Set<number>();
  const found: Tally<Item> = { hits: [], missed: [], extra: [] };
  const needed = [...gold].sort(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  );
  for (const item of needed) {
    const at = ours.findIndex((one, index) => !used.has(index) && same(item, one));
    const hit = ours[at];
    if (hit) used.add(at);
    if (item.optional) continue;
    if (hit) found.hits.push([item, hit]);
    else found.missed.push(item);
  }
  found.extra = ours.filter((_, index) => !used.has(index));
  return found;
}

const namesOf = ({ name, aliases = [], variants = [] }: GoldPlace) =>
  [name, ...aliases, ...variants].map((form) => form.toLowerCase());

function samePlace(gold: GoldPlace, ours: GoldPlace, strict: boolean): boolean {
  const names = new Set(namesOf(gold));
  if (!namesOf(ours).some((name) => names.has(name)) || gold.country !== ours.country) return false;
  return !strict || gold.region === true || isNear(gold, ours);
}

const FAR_TOWN = 25;
const FAR_AREA = 300;

/** Within 25 km for towns, 300 km for countries, provinces, rivers and regions. */
function isNear(gold: GoldPlace, ours: GoldPlace & { precision?: string }): boolean {
  if (gold.lat === null || gold.lon === null) return true;
  if (ours.lat === null || ours.lon === null) return false;
  const area = !["settlement", "district", "point"].includes(ours.precision ?? "");
  const km = kilometres([gold.lat, gold.lon], [ours.lat, ours.lon]);
  return km <= (area ? FAR_AREA : FAR_TOWN);
}

/** Great-circle distance of two points in degrees [latitude, longitude]. */
function kilometres([a, b]: [number, number], [c, d]: [number, number]): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((c - a) * rad) / 2) ** 2 +
    Math.cos(a * rad) * Math.cos(c * rad) * Math.sin(((d - b) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ["returnee", /return/],
  ["fighter", /fighter|jihad|militant|recruit/],
  ["killed", /kill|dead|death|fatal/],
  ["wounded", /wound|injur/],
  ["percent", /percent|%|per cent/],
  ["countries", /countr|state|nation/],
  ["strikes", /strike/],
  ["engagements", /engage/],
];

const family = (unit: string) => FAMILIES.find(([, words]) => words.test(unit))?.[0] ?? unit;

const rareWords = (words: string) =>
  new Set(
    (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .map((word) => word.replace(/s+$/, ""))
      .filter((word) => word !== "people" && word !== "person"),
  );

function sameUnit(gold: GoldFigure, ours: GoldFigure): boolean {
  if (family(gold.unit.toLowerCase()) === family(ours.unit.toLowerCase())) return true;
  const wanted = rareWords(`${gold.unit} ${gold.who ?? ""}`);
  return [...rareWords(ours.unit)].some((word) => wanted.has(word));
}

function sameFigure(gold: GoldFigure, ours: GoldFigure, strict: boolean): boolean {
  const sameRange =
    Boolean(gold.low) && Boolean(gold.high) && gold.low === ours.low && gold.high === ours.high;
  const same = Math.abs(gold.value - ours.value) < 1e-9 || sameRange;
  if (!same || gold.country !== ours.country || !sameUnit(gold, ours)) return false;
  if ((gold.status === "denied") !== (ours.status === "denied")) return false;
  return (
    !strict || (gold.bound === ours.bound && speakerAgrees(gold.attributed_to, ours.attributed_to))
  );
}

function sameEvent(gold: GoldEvent, ours: GoldEvent, strict: boolean): boolean {
  const [a, b] = [gold.start ?? "", ours.start ?? ""];
  const within = gold.end !== null && a.length === b.length && a <= b && b <= gold.end;
  if (a !== b && !within) return false;
  const here = (place: string | null) => place?.toLowerCase() ?? null;
  if (strict)
    return here(gold.place) === here(ours.place) && (gold.end ?? null) === (ours.end ?? null);
  return !gold.place || !ours.place || here(gold.place) === here(ours.place);
}

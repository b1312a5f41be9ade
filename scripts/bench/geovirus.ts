// `npx tsx scripts/bench/geovirus.ts [--misses]`: names and points against GeoVirus, by the rule of geoeval2.py (sc2).
import { pathToFileURL } from "node:url";
import { corpus, settle } from "./settle.ts";

export type Measured = { precision: number; recall: number; f1: number };
type Point = { name: string; start: number; lat: number; lon: number };

/**
 * GeoVirus end to end: surface equal (case-free), start within 3 characters, one to one; right within 161 km, 400 km for
 * names of states and provinces, 1,500 km for names of countries and regions. `plain`: 161 km for all. null: no corpus.
 */
export function geovirus(
  report: (line: string) => void = () => {},
): { tolerant: Measured; plain: Measured } | null {
  const xml = corpus("corpora/geovirus/GeoVirus.xml");
  const areas = corpus("scorers/area_names.json");
  if (xml === null || areas === null) return null;
  const { c, a } = JSON.parse(areas) as { c: string[]; a: string[] };
  const [countries, provinces] = [new Set(c), new Set(a)];
  const tolerance = (name: string) =>
    countries.has(fold(name)) ? 1500 : provinces.has(fold(name)) ? 400 : 161;
  let [gold, found, right, near] = [0, 0, 0, 0];
  for (const { text, points } of articles(xml)) {
    const ours = pointsOf(text);
    gold += points.length;
    found += ours.length;
    for (const [one, other] of paired(points, ours, report)) {
      const km = distance(one, other);
      if (km <= tolerance(one.name)) right += 1;
      else
        report(
          `far ${Math.round(km)} km\t${one.name}\t${text.slice(Math.max(0, one.start - 60), one.start + 40).replace(/\n/g, " ")}`,
        );
      if (km <= 161) near += 1;
    }
  }
  const measured = (hits: number) => ({
    precision: hits / found,
    recall: hits / gold,
    f1: (2 * hits) / (gold + found),
  });
  return { tolerant: measured(right), plain: measured(near) };
}

function pointsOf(text: string): Point[] {
  return settle(text).flatMap(({ start, end, not, sense, inside, candidates }) => {
    const where = sense ?? inside?.sense ?? (not === "demonym" ? (candidates[0] ?? null) : null);
    if (where === null || where.name === "European Union") return [];
    return [{ name: text.slice(start, end), start, lat: where.lat, lon: where.lon }];
  });
}

function paired(
  gold: readonly Point[],
  ours: readonly Point[],
  report: (line: string) => void,
): [Point, Point][] {
  const used = new Set<number>();
  const pairs = gold.flatMap((one): [Point, Point][] => {
    const at = ours.findIndex((other, i) => !used.has(i) && same(one, other));
    const other = ours[at];
    if (!other) report(`missed\t${one.name}\t${one.start}`);
    if (!other) return [];
    used.add(at);
    return [[one, other]];
  });
  for (const [i, { name, start }] of ours.entries())
    if (!used.has(i)) report(`extra\t${name}\t${start}`);
  return pairs;
}

const same = (a: Point, b: Point) =>
  a.name.trim().toLowerCase() === b.name.trim().toLowerCase() && Math.abs(a.start - b.start) <= 3;

function articles(xml: string): { text: string; points: Point[] }[] {
  return [...xml.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<article>([\s\S]*?)<\/article>/g)].map(
    ([, article = ""]) => ({
      text: plain(/<text>([\s\S]*?)<\/text>/.exec(article)?.[1] ?? ""),
      points: [...article.matchAll(/<location>([\s\S]*?)<\/location>/g)].map(
        ([, location = ""]) => {
          const field = (name: string) =>
            plain(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(location)?.[1] ?? "");
          return {
            name: field("name"),
            start: Number(field("start")),
            lat: Number(field("lat")),
            lon: Number(field("lon")),
          };
        },
      ),
    }),
  );
}

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES.get(name) ?? "");

const fold = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘'`.]/g, "")
    .replace(/-/g, " ")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

function distance(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const result = geovirus(process.argv.includes("--misses") ? console.log : undefined);
  if (result) console.log("GeoVirus end to end (sc2; plain: 161 km)", JSON.stringify(result));
}

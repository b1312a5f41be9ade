import { GROWTH } from "../src/extract/gazetteer.ts";
import { placeKey } from "../src/extract/placeKey.ts";

/** A line of a gazetteer text; `at` null for the name of a people. */
export type Line = {
  country: string;
  admin1: string;
  names: string[];
  at: { lat: number; lon: number } | null;
  population: number;
  /** The letter of src/extract/gazetteer.ts: "" settlement, c, r, w, p, d, o; n for a people. */
  kind: string;
};

/** The text of a gazetteer, as data/gazetteer/SOURCES.md describes it: same lines, same bytes. */
export function gazetteerText(lines: readonly Line[]): string {
  const groups = new Map<string, Set<string>>();
  for (const line of lines) {
    const group = `@${line.country}\t${line.admin1}`;
    const texts = groups.get(group) ?? new Set<string>();
    groups.set(group, texts.add(`${names(line).join("|")}\t${data(line)}`));
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const out = sorted.flatMap(([group, texts]) => [group, ...[...texts].sort()]);
  return ["dateline-gazetteer 1", ...out, ""].join("\n");
}

/** The first as it is shown, further ones with a key of their own. */
function names({ names: all }: Line): string[] {
  const byKey = new Map<string, string>();
  for (const name of all) {
    const key = placeKey(name);
    if (key !== "" && !byKey.has(key))
      byKey.set(
        key,
        name
          .replace(/\s*([-/–])\s*|\s+/g, (_, sign) => sign ?? " ")
          .replace(/^[\s'-]+|[|\t@]/g, ""),
      );
  }
  return [...byKey.values()];
}

function data({ at, population, kind }: Line): string {
  if (at === null) return kind;
  return base36(at.lat + 90, 3) + base36(at.lon + 180, 3) + step(population) + kind;
}

const base36 = (degrees: number, width: number) =>
  Math.round(degrees * 100)
    .toString(36)
    .padStart(width, "0");

const step = (population: number) =>
  population < 1
    ? "0"
    : Math.min(35, Math.max(1, Math.round(Math.log(population / 100) / Math.log(GROWTH)))).toString(
        36,
      );

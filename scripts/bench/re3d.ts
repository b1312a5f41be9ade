// `npx tsx scripts/bench/re3d.ts [--misses]`: names of places and peoples against re3d, CENTCOM and UK Government.
import { pathToFileURL } from "node:url";
import type { Measured } from "./geovirus.ts";
import { corpus, settle } from "./settle.ts";

type Span = { start: number; end: number; value: string };
type Row = {
  _id: string;
  text: string;
  documentId: string;
  type: string;
  value: string;
  begin: number;
  end: number;
};

const FOLDERS = ["CENTCOM", "UK Government"];

/**
 * re3d: Location and Nationality entities whose value begins with a capital (or "the " and a capital), overlap of
 * spans, one to one. Persons ("Iraqis") and states before a noun ("U.S. ships") are neither there. null: no corpus.
 */
export function re3d(report: (line: string) => void = () => {}): Measured | null {
  let [gold, found, right] = [0, 0, 0];
  for (const folder of FOLDERS) {
    const documents = rows(`corpora/re3d/${folder}/documents.json`);
    const entities = rows(`corpora/re3d/${folder}/entities.json`);
    if (documents === null || entities === null) return null;
    for (const { _id, text } of documents) {
      const wanted = entities
        .filter(
          ({ documentId, type, value }) =>
            documentId === _id &&
            /^(?:Location|Nationality)$/.test(type) &&
            /^(?:the )?[A-Z]/.test(value),
        )
        .map(({ begin, end, value }) => ({ start: begin, end, value }));
      const ours = spansOf(text);
      gold += wanted.length;
      found += ours.length;
      right += overlaps(text, [wanted, ours], report);
    }
  }
  return { precision: right / found, recall: right / gold, f1: (2 * right) / (gold + found) };
}

function spansOf(text: string): Span[] {
  return settle(text).flatMap(({ start, end, directed, not, people, candidates }) => {
    const from = directed ?? start;
    const value = text.slice(from, end);
    const isPersons = people !== null && not === "demonym" && /[^s]s$/.test(value);
    const isState = people !== null && candidates.length > 0;
    return isPersons || isState ? [] : [{ start: from, end, value }];
  });
}

const around = (text: string, at: number) =>
  text.slice(Math.max(0, at - 60), at + 50).replace(/\n/g, " ");

/** How many pairs the largest one-to-one matching of overlapping spans has. */
function overlaps(
  text: string,
  [gold, ours]: readonly [readonly Span[], readonly Span[]],
  report: (line: string) => void,
): number {
  const owner = new Map<number, number>();
  const claim = (g: number, tried: Set<number>): boolean => {
    const { start = 0, end = 0 } = gold[g] ?? {};
    return ours.some((one, i) => {
      if (tried.has(i) || one.start >= end || start >= one.end) return false;
      tried.add(i);
      const held = owner.get(i);
      if (held !== undefined && !claim(held, tried)) return false;
      owner.set(i, g);
      return true;
    });
  };
  for (const [g, { start, value }] of gold.entries())
    if (!claim(g, new Set())) report(`missed\t${value}\t${around(text, start)}`);
  for (const [i, { value, start }] of ours.entries())
    if (!owner.has(i)) report(`extra\t${value}\t${around(text, start)}`);
  return owner.size;
}

function rows(path: string): Row[] | null {
  const text = corpus(path);
  return text === null
    ? null
    : text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as Row);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const result = re3d(process.argv.includes("--misses") ? console.log : undefined);
  if (result)
    console.log("re3d Location + Nationality (overlap, one to one)", JSON.stringify(result));
}

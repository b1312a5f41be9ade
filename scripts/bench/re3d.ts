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
 * spans, one to one. null: no corpus.
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
      right += overlaps(wanted, ours, report);
    }
  }
  return { precision: right / found, recall: right / gold, f1: (2 * right) / (gold + found) };
}

function spansOf(text: string): Span[] {
  return settle(text).map(({ start, end, directed }) => {
    const from = directed ?? start;
    return { start: from, end, value: text.slice(from, end) };
  });
}

function overlaps(
  gold: readonly Span[],
  ours: readonly Span[],
  report: (line: string) => void,
): number {
  const used = new Set<number>();
  for (const { start, end, value } of gold) {
    const at = ours.findIndex((one, i) => !used.has(i) && one.start < end && start < one.end);
    if (at < 0) report(`missed\t${value}`);
    else used.add(at);
  }
  for (const [i, { value }] of ours.entries()) if (!used.has(i)) report(`extra\t${value}`);
  return used.size;
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

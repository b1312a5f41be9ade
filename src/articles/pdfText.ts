import type { PdfLine } from "./pdfLines.ts";

/** Pages of lines as paragraphs apart by blank lines; page numbers and heads that run over the pages left out. */
export function pdfText(pages: readonly (readonly PdfLine[])[]): string {
  const heads = runningHeads(pages);
  const lines = pages.flatMap((page) => page.filter((line, at) => !isHead(line, at, page, heads)));
  const size = usual(lines.map((line) => line.size));
  const leading = leadingOf(lines, size);
  const width = usual(lines.map(({ right }) => right));
  const left = usual(lines.map((line) => line.left));
  const hyphened = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+-[a-z]+/g) ?? []),
  );
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || isNew(before, line, { size, leading, width, left })) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? "", line.text, hyphened));
  });
  return paragraphs.join("\n\n").replaceAll("\u00ad", "");
}

type Usual = { size: number; leading: number; width: number; left: number };

function isNew(before: PdfLine, line: PdfLine, { size, leading, width, left }: Usual): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return true;
  const step = before.y - line.y;
  const ends = /[.!?:][”’"')\]]*$/.test(before.text);
  const isIndented = line.left - left > 0.8 * line.size && before.left - left < 0.8 * line.size;
  const isShort = before.right < left + 0.8 * (width - left);
  // Another column or page: the sentence goes on unless it has ended.
  if (step <= 0) return ends && (isShort || isIndented);
  return step > 1.3 * leading * Math.max(1, line.size / size) || (ends && (isIndented || isShort));
}

const RARE = 0.2;

/**
 * The step from line to line within paragraphs of the usual size: the smallest that is not rare, since paragraphs of a line
 * or two make the step between them the most frequent.
 */
function leadingOf(lines: readonly PdfLine[], size: number): number {
  const isUsual = (line: PdfLine | undefined) => line && Math.abs(line.size - size) < 0.05 * size;
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    return before && isUsual(before) && isUsual(line) ? [before.y - line.y] : [];
  });
  const counts = tally(steps.filter((step) => step > 0.9 * size));
  const most = Math.max(...counts.values());
  const [least] = [...counts].filter(([, count]) => count > RARE * most).sort(([a], [b]) => a - b);
  return least?.[0] ?? usual(steps);
}

/** A word broken at a line's end is whole again, unless the text has it with a hyphen elsewhere. */
function joined(start: string, line: string, hyphened: ReadonlySet<string>): string {
  const [, head] = /([A-Za-z]+)[-\u00ad\u2010]$/.exec(start) ?? [];
  const [tail] = /^[a-z]+/.exec(line) ?? [];
  if (head === undefined || tail === undefined) return `${start} ${line}`;
  const isWord = hyphened.has(`${head}-${tail}`.toLowerCase());
  return isWord ? start + line : start.slice(0, -1) + line;
}

const EDGE = 2;
const NUMBER = /^(?:page\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

const form = ({ text, y }: PdfLine): string =>
  `${text.toLowerCase().replace(/\d+/g, "#")} ${Math.round(y)}`;
const isEdge = (at: number, page: readonly unknown[]) => at < EDGE || at >= page.length - EDGE;

function isHead(
  line: PdfLine,
  at: number,
  page: readonly PdfLine[],
  heads: ReadonlySet<string>,
): boolean {
  if (!isEdge(at, page)) return false;
  return heads.has(form(line)) || NUMBER.test(line.text);
}

/** Lines at one height of the top or foot of most pages, numbers in them aside. */
function runningHeads(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const forms = new Set(page.filter((_, at) => isEdge(at, page)).map(form));
    for (const each of forms) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([each]) => each));
}

/** The most frequent of lengths above zero, to a half point; 0: there is none. */
const usual = (lengths: readonly number[]): number =>
  [...tally(lengths)].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;

/** How often each length above zero occurs, to a half point. */
function tally(lengths: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const length of lengths) {
    const rounded = Math.round(length * 2) / 2;
    if (rounded > 0) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return counts;
}

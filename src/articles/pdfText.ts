import type { PdfLine } from "./pdfLines.ts";

/** Pages of lines as paragraphs apart by blank lines; page numbers and heads that run over the pages left out. */
export function pdfText(pages: readonly (readonly PdfLine[])[]): string {
  const heads = runningHeads(pages);
  const lines = pages.flatMap((page) => page.filter((line, at) => !isHead(line, at, page, heads)));
  const leading = usual(lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  const width = usual(lines.map(({ right }) => right));
  const left = usual(lines.map((line) => line.left));
  const hyphened = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+-[a-z]+/g) ?? []),
  );
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || isNew(before, line, { leading, width, left })) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? "", line.text, hyphened));
  });
  return paragraphs.join("\n\n").replaceAll("\u00ad", "");
}

type Usual = { leading: number; width: number; left: number };

function isNew(before: PdfLine, line: PdfLine, { leading, width, left }: Usual): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * line.size) return true;
  const step = before.y - line.y;
  const ends = /[.!?:][”’"')\]]*$/.test(before.text);
  const isIndented = line.left - left > 0.8 * line.size && before.left - left < 0.8 * line.size;
  const isShort = before.right < left + 0.8 * (width - left);
  // Another column or page: the sentence goes on unless it has ended.
  if (step <= 0) return ends && (isShort || isIndented);
  return step > 1.3 * leading || (ends && (isIndented || isShort));
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

const form = ({ text }: PdfLine): string => text.toLowerCase().replace(/\d+/g, "#");
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

/** Lines at the top or foot of most pages, numbers in them aside. */
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
function usual(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) {
    const rounded = Math.round(length * 2) / 2;
    if (rounded > 0) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

import type { ColumnRole, ImportLayout } from "../src/importers/layout.ts";
import { readEvents } from "../src/importers/readEvents.ts";
import { DATE_PRECISIONS, type EventTable, NO_DAY } from "../src/model/eventData.ts";
import { civilDate } from "../src/model/period.ts";

/** A layout whose columns are called as their roles: "id,start,deaths"; what is no role is only shown. */
export function layoutOf(names: string, changed: Partial<ImportLayout> = {}): ImportLayout {
  const header = names.split(",");
  return {
    source: "plain",
    delimiter: 44,
    encoding: "utf-8",
    hasHeader: true,
    header,
    roles: header.map((name) => (name.startsWith("other") ? null : (name as ColumnRole))),
    dayOrder: null,
    datePrecisions: new Map(),
    placePrecisions: new Map(),
    unknown: new Set(["-9", "-99", "-999", "unknown", "na"]),
    conventional: [],
    decimal: ".",
    countries: new Map(),
    types: new Map(),
    unit: "line",
    outletSeparator: ";",
    decisions: [],
    ...changed,
  };
}

/** Reads a text whose first line names the columns. */
export function tableOf(text: string, changed: Partial<ImportLayout> = {}): Promise<EventTable> {
  const names = text.slice(0, text.search(/[\r\n]/)).replace("\ufeff", "");
  return bytesRead([new TextEncoder().encode(text)], layoutOf(names, changed));
}

export function bytesRead(
  chunks: readonly Uint8Array[],
  layout: ImportLayout,
): Promise<EventTable> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk.slice());
      controller.close();
    },
  });
  return readEvents(stream, layout);
}

/** "line reason": the first words of what is said of rows. */
export function remarks({ report }: EventTable): string[] {
  return [...report.issues.line].map((line, index) => {
    const reason = report.reasons[report.issues.reason[index] ?? 0];
    return `${line} ${reason?.sentence.split(/[;.]/)[0]}`;
  });
}

/** "2020-04-15 day", "2020-04-15/2020-04-21 week", "no date" for each row, in the order of the file. */
export function periodsRead({ columns }: EventTable): string[] {
  const { start, end, datePrecision, line } = columns;
  const written = [...line].map((_, row): [number, string] => {
    const [from, to] = [start[row] ?? NO_DAY, end[row] ?? NO_DAY];
    const days = to - from === 1 ? iso(from) : `${iso(from)}/${iso(to - 1)}`;
    const text =
      from === NO_DAY ? "no date" : `${days} ${DATE_PRECISIONS[datePrecision[row] ?? 0]}`;
    return [line[row] ?? 0, text];
  });
  return written.sort(([a], [b]) => a - b).map(([, text]) => text);
}

function iso(days: number): string {
  const [year, month, day] = civilDate(days);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

import { countBreaks } from "./countBreaks.ts";
import type { ImportLayout } from "./layout.ts";
import { type ReadingOptions, readThrough } from "./readThrough.ts";
import { tokenizer } from "./tokenizer.ts";
import { utf8Blob } from "./utf8Blob.ts";

export type SampleChoice = ReadingOptions & {
  /** One row in so many; 1: all. */
  every: number;
  /** 0 or more; the same seed gives the same rows. */
  seed: number;
};

/** How many bytes of rows are gathered before they go into the blob. */
const PART = 4 << 20;
const LINE_BREAK = 10;

/**
 * Every so-manyth row of a file as a file of its own, and the layout to read it with, whose decisions say so. Each row
 * stands on its own line of the whole file, after empty lines; bytes are those of the sample.
 */
export async function sampled(
  blob: Blob,
  layout: ImportLayout,
  { every, seed, ...options }: SampleChoice,
): Promise<{ blob: Blob; layout: ImportLayout }> {
  const text = await utf8Blob(blob, layout.encoding);
  const first = Math.floor(seed) % every;
  const kept = gathered();
  const head = layout.hasHeader ? 1 : 0;
  let records = 0;
  let line = 1;
  const reader = tokenizer(layout.delimiter, 1, (scan, place) => {
    const row = records - head;
    records += 1;
    if (row >= 0 && row % every !== first) return;
    const begin = place.offset - scan.base;
    const end = begin + place.bytes;
    kept.addLines(place.line - line);
    kept.add(scan.bytes.subarray(begin, end));
    line = place.line + countBreaks(scan, begin, end) + 1;
  });
  await readThrough(text.stream(), reader, options);
  const lines = layout.unit === "line" ? "" : " Features are those of the sample.";
  const says = `A sample: row ${first + 1} and every ${ordinal(every)} after it, of ${records - head} rows.${lines}`;
  return {
    blob: kept.blob(),
    layout: {
      ...layout,
      encoding: layout.encoding.startsWith("utf-16") ? "utf-8" : layout.encoding,
      decisions: [says, ...layout.decisions],
    },
  };
}

function gathered() {
  const parts: Blob[] = [];
  let part = new Uint8Array(PART);
  let used = 0;
  const flush = () => {
    parts.push(new Blob([part.subarray(0, used)]));
    used = 0;
  };
  return {
    add: (record: Uint8Array) => {
      if (used + record.length + 1 > part.length) flush();
      if (record.length + 1 > part.length) part = new Uint8Array(record.length + 1);
      part.set(record, used);
      part[used + record.length] = LINE_BREAK;
      used += record.length + 1;
    },
    addLines: (lines: number) => {
      for (let left = lines; left > 0; ) {
        if (used === part.length) flush();
        const end = Math.min(used + left, part.length);
        part.fill(LINE_BREAK, used, end);
        left -= end - used;
        used = end;
      }
    },
    blob: () => {
      flush();
      return new Blob(parts);
    },
  };
}

function ordinal(count: number): string {
  const ending = { 1: "st", 2: "nd", 3: "rd" }[count % 10];
  return `${count}${ending && Math.floor((count % 100) / 10) !== 1 ? ending : "th"}`;
}

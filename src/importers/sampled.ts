import type { ImportLayout } from "./layout.ts";
import { tokenizer } from "./tokenizer.ts";
import { utf8Blob } from "./utf8Blob.ts";

export type SampleChoice = {
  /** One row in so many; 1: all. */
  every: number;
  /** 0 or more; the same seed gives the same rows. */
  seed: number;
  signal?: AbortSignal;
  progress?: (bytes: number) => void;
};

/** How many bytes of rows are gathered before they go into the blob. */
const PART = 4 << 20;

/**
 * Every so-manyth row of a file as a file of its own, and the layout to read it with, whose decisions say so. Lines and
 * bytes of the rows are then those of the sample.
 */
export async function sampled(
  blob: Blob,
  layout: ImportLayout,
  { every, seed, signal, progress }: SampleChoice,
): Promise<{ blob: Blob; layout: ImportLayout }> {
  const text = await utf8Blob(blob, layout.encoding);
  const first = Math.floor(seed) % every;
  const kept = gathered();
  const head = layout.hasHeader ? 1 : 0;
  let records = 0;
  const reader = tokenizer(layout.delimiter, 1, ({ bytes, base }, place) => {
    const row = records - head;
    const begin = place.offset - base;
    if (row < 0 || row % every === first) kept.add(bytes.subarray(begin, begin + place.bytes));
    records += 1;
  });
  let read = 0;
  await text.stream().pipeTo(
    new WritableStream({
      write: (chunk: Uint8Array) => {
        reader.push(chunk);
        read += chunk.length;
        progress?.(read);
      },
      close: reader.end,
    }),
    signal ? { signal } : {},
  );
  const says = `A sample: row ${first + 1} and every ${ordinal(every)} after it, of ${records - head} rows. ${layout.unit === "line" ? "Lines" : "Features"} are those of the sample.`;
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
      part[used + record.length] = 10;
      used += record.length + 1;
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

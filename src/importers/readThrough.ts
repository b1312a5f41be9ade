import type { Tokenizer } from "./tokenizer.ts";

export type ReadingOptions = {
  signal?: AbortSignal;
  /** Called with each piece that was read; `bytes` counts those read so far. */
  progress?: (bytes: number) => void;
};

/** Gives a tokenizer a text from end to end. Rejects with the signal's reason where it aborts, or with the stream's fault. */
export async function readThrough(
  text: ReadableStream<Uint8Array>,
  reader: Tokenizer,
  { signal, progress }: ReadingOptions,
): Promise<void> {
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      reader.push(chunk);
      bytes += chunk.length;
      progress?.(bytes);
    },
    close: reader.end,
  });
  await text.pipeTo(sink, signal ? { signal } : {});
}

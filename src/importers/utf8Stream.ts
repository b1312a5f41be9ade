import type { Encoding } from "./layout.ts";

/** The bytes as the tokenizer reads them: separators, quotes and line breaks are single bytes. UTF-16 is re-coded as UTF-8. */
export function utf8Stream(
  stream: ReadableStream<Uint8Array>,
  encoding: Encoding,
): ReadableStream<Uint8Array> {
  if (encoding === "utf-8" || encoding === "windows-1252") return stream;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, to) => to.enqueue(encoder.encode(decoder.decode(chunk, { stream: true }))),
      flush: (to) => to.enqueue(encoder.encode(decoder.decode())),
    }),
  );
}

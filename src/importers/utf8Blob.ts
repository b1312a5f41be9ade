import type { Encoding } from "./layout.ts";

/** The text as UTF-8, byte for byte as `readEvents` re-codes UTF-16; text in eight bits stays as it is. */
export function utf8Blob(blob: Blob, encoding: Encoding): Promise<Blob> {
  if (!encoding.startsWith("utf-16")) return Promise.resolve(blob);
  const letters = blob.stream().pipeThrough(new TextDecoderStream(encoding));
  return new Response(letters.pipeThrough(new TextEncoderStream())).blob();
}

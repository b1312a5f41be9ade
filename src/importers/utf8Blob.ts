import type { Encoding } from "./layout.ts";
import { utf8Stream } from "./utf8Stream.ts";

/** The text as `readEvents` reads it: UTF-16 re-coded as UTF-8, text in eight bits as it is. */
export function utf8Blob(blob: Blob, encoding: Encoding): Promise<Blob> {
  if (!encoding.startsWith("utf-16")) return Promise.resolve(blob);
  return new Response(utf8Stream(blob.stream(), encoding)).blob();
}

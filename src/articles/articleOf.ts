import type { Encoded, Read } from "./article.ts";
import { LARGEST_TEXT } from "./article.ts";
import { apart } from "./articleApart.ts";
import { kept, tooLong } from "./keptArticle.ts";
import { signature } from "./signature.ts";

/** The largest file that is read at all. */
const LARGEST_FILE = 50_000_000;
const HEAD = 4096;

/**
 * The article in a file, told by its bytes and not by its name alone; what cannot be read is said in one sentence. The
 * page is not held up meanwhile. Rejects with the signal's reason, and with nothing else.
 */
export async function articleOf(file: File, signal: AbortSignal): Promise<Read> {
  const { name, size } = file;
  if (size > LARGEST_FILE)
    return { fault: `${name} is over 50 MB: choose the article’s own file.` };
  return orFault(name, signal, async () => {
    const kind = signature(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
    if (kind.kind === "foreign") return { fault: `${name} is ${kind.name}: ${kind.wayOut}.` };
    if (kind.kind === "text" && size > 2 * LARGEST_TEXT) return { fault: tooLong(name) };
    if (kind.kind !== "pdf") return apart({ kind: kind.kind, file }, signal);
    const { pdfArticle } = await import("./pdfArticle.ts");
    return kept(await pdfArticle(new Uint8Array(await file.arrayBuffer()), name, signal), name);
  });
}

/** The article in a text whose encoding is settled, likewise; `encodings`: other ways to read its bytes. */
export const encodedArticle = (
  encoded: Encoded,
  name: string,
  encodings: readonly Encoded[],
  signal: AbortSignal,
): Promise<Read> =>
  orFault(name, signal, () => apart({ kind: "encoded", encoded, name, encodings }, signal));

async function orFault(
  name: string,
  signal: AbortSignal,
  read: () => Promise<Read>,
): Promise<Read> {
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([read(), left]);
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `${name} could not be read, ${why}: paste its text instead.` };
  }
}

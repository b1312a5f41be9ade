import { bare, type Encoded, type Found, LARGEST_TEXT, type Read } from "./article.ts";
import { decoded } from "./decoded.ts";
import { signature } from "./signature.ts";

/** The largest file that is read at all. */
const LARGEST_FILE = 50_000_000;
const HEAD = 4096;

/** The article in a file, told by its bytes and not by its name alone; what cannot be read is said in one sentence. */
export async function articleOf(file: File): Promise<Read> {
  const { name, size } = file;
  if (size > LARGEST_FILE)
    return { fault: `${name} is over 50 MB: choose the article’s own file.` };
  try {
    const kind = signature(await bytesOf(file.slice(0, HEAD)));
    if (kind.kind === "foreign") return { fault: `${name} is ${kind.name}: ${kind.wayOut}.` };
    if (kind.kind === "text") {
      if (size > 2 * LARGEST_TEXT) return { fault: tooLong(name) };
      return await textArticle(await bytesOf(file), name);
    }
    const bytes = await bytesOf(file);
    if (kind.kind === "pdf") {
      const { pdfArticle } = await import("./pdfArticle.ts");
      return kept(await pdfArticle(bytes, name), name);
    }
    const { docxArticle } = await import("./docxArticle.ts");
    return kept(docxArticle(bytes, name), name);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { fault: `${name} could not be read, ${why}: paste its text instead.` };
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function textArticle(bytes: Uint8Array, name: string): Promise<Read> {
  const { encodings, sure } = decoded(bytes, declared(bytes));
  const [taken] = encodings;
  if (!taken) {
    return { fault: `${name} is not text that Dateline knows: save it as plain text in UTF-8.` };
  }
  if (taken.text.trim() === "") return { fault: `${name} holds no words: choose another file.` };
  if (!sure) return { encodings };
  return encodedArticle(taken, name, encodings);
}

/** The article in a text whose encoding is settled; `encodings`: other ways to read its bytes. */
export async function encodedArticle(
  { text }: Encoded,
  name: string,
  encodings: readonly Encoded[],
): Promise<Read> {
  if (isPage(text, name)) {
    const { htmlArticle } = await import("./htmlArticle.ts");
    return kept(htmlArticle(text, name), name, encodings);
  }
  if (/\.(?:md|markdown)$/i.test(name)) {
    const { markdownArticle } = await import("./markdownArticle.ts");
    return kept({ article: markdownArticle(text) }, name, encodings);
  }
  return kept({ article: bare(text) }, name, encodings);
}

const isPage = (text: string, name: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, HEAD),
  ) || /\.x?html?$/i.test(name);

/** The encoding that a page names in its head; null: none. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function kept(read: Found, name: string, encodings: readonly Encoded[] = []): Read {
  if ("fault" in read) return read;
  const { text } = read.article;
  const isLong =
    text.length > LARGEST_TEXT ||
    (text.length * 3 > LARGEST_TEXT && new TextEncoder().encode(text).length > LARGEST_TEXT);
  return isLong ? { fault: tooLong(name) } : { ...read, encodings };
}

const tooLong = (name: string): string => `${name} is over 10 MB of text: split the file.`;

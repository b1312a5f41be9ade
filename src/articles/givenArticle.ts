import { bare, type Encoded, type Found, type Read } from "./article.ts";
import { decoded } from "./decoded.ts";
import { kept } from "./keptArticle.ts";
import type { MadePage } from "./pageDocument.ts";

/** What is to be read, PDF aside. */
export type GivenFile =
  | { kind: "text" | "zip"; file: File }
  /** `encodings`: other ways to read its bytes. */
  | { kind: "encoded"; encoded: Encoded; name: string; encodings: readonly Encoded[] };

/** What the browser's parser makes of markup: that of a page, or that of its body. */
export type PageOf = (markup: Markup) => Promise<MadePage | { fault: string }>;

export type Markup = { html: string; name: string; isBody: boolean };

/** The article in a file of text, a Word document or an encoded text. */
export async function givenArticle(given: GivenFile, pageOf: PageOf): Promise<Read> {
  if (given.kind === "encoded") {
    const { encoded, name, encodings } = given;
    return kept(await articleIn(encoded, name, pageOf), name, encodings);
  }
  const { name } = given.file;
  const bytes = new Uint8Array(await given.file.arrayBuffer());
  if (given.kind === "text") return textArticle(bytes, name, pageOf);
  const { docxArticle } = await import("./docxArticle.ts");
  return kept(docxArticle(bytes, name), name);
}

async function textArticle(bytes: Uint8Array, name: string, pageOf: PageOf): Promise<Read> {
  const { encodings, sure } = decoded(bytes, declared(bytes));
  const [taken, ...others] = encodings;
  if (!taken) {
    return { fault: `${name} is not text that Dateline knows: save it as plain text in UTF-8.` };
  }
  if (taken.text.trim() === "") return { fault: `${name} holds no words: choose another file.` };
  if (!sure) return { encodings };
  return kept(await articleIn(taken, name, pageOf), name, others.length > 0 ? encodings : []);
}

async function articleIn({ text }: Encoded, name: string, pageOf: PageOf): Promise<Found> {
  if (isPage(text, name)) {
    const [{ htmlArticle }, { quietPage }] = await Promise.all([
      import("./htmlArticle.ts"),
      import("./quietPage.ts"),
    ]);
    const made = await pageOf({ html: quietPage(text), name, isBody: false });
    if ("fault" in made) return made;
    return htmlArticle(made, name, (html) => pageOf({ html, name, isBody: true }));
  }
  if (/\.(?:md|markdown)$/i.test(name)) {
    const { markdownArticle } = await import("./markdownArticle.ts");
    return { article: markdownArticle(text) };
  }
  return { article: bare(text) };
}

const HEAD = 4096;

const isPage = (text: string, name: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, HEAD),
  ) || /\.x?html?$/i.test(name);

/** The encoding that a page names in its head; null: none. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { bare, type Found } from "./article.ts";
import { type PdfLine, pdfLines } from "./pdfLines.ts";
import { pdfText } from "./pdfText.ts";
import { saneTitle } from "./saneTitle.ts";

const MOST_PAGES = 500;

/**
 * The article of a PDF. Only its text is read: no script of it is looked at, nothing is drawn, no address is opened.
 * The day on which a file was made is not taken for the day on which its article was published. Rejects with the
 * signal's reason.
 */
export async function pdfArticle(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
): Promise<Found> {
  const port = typeof Worker === "undefined" ? null : startedWorker();
  GlobalWorkerOptions.workerPort = port;
  signal.addEventListener("abort", () => port?.terminate(), { once: true });
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await articleIn(await loading.promise, name, signal);
  } catch (error) {
    signal.throwIfAborted();
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { fault: isLocked ? locked(name) : damaged(name) };
  } finally {
    await loading.destroy();
    port?.terminate();
  }
}

async function articleIn(pdf: PDFDocumentProxy, name: string, signal: AbortSignal): Promise<Found> {
  if (pdf.numPages > MOST_PAGES) {
    return {
      fault: `${name} has ${pdf.numPages} pages, of at most ${MOST_PAGES}: print the pages of the article to a file of their own.`,
    };
  }
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    signal.throwIfAborted();
    pages.push(pdfLines(items.filter((item) => "str" in item)));
    page.cleanup();
  }
  const text = pdfText(pages);
  if (text.trim() === "") {
    return {
      fault: `${name} holds pictures of pages and no text: run it through text recognition first, or type what matters.`,
    };
  }
  const { info } = await pdf.getMetadata();
  const written = "Title" in info && typeof info.Title === "string" ? info.Title : "";
  return { article: { ...bare(text), title: saneTitle(written) } };
}

const startedWorker = () =>
  new Worker(new URL("./pdfWorker.ts", import.meta.url), { type: "module" });

const locked = (name: string): string =>
  `${name} is locked with a password: open it, save it without one, or copy its text.`;
const damaged = (name: string): string =>
  `${name} is damaged and could not be read as a PDF: save it again, or paste its text.`;

import { bare, type Found } from "./article.ts";
import { docxParagraphs } from "./docxParagraphs.ts";
import { markupScan } from "./markupScan.ts";
import { saneTitle } from "./saneTitle.ts";
import { unzipped } from "./unzipped.ts";

const BODY = "word/document.xml";
const FACTS = "docProps/core.xml";

/** The article of a Word document. `fault`: one sentence that names what the file is, with the way out. */
export function docxArticle(bytes: Uint8Array, name: string): Found {
  const zip = unzipped(bytes, (file) => file === BODY || file === FACTS);
  if ("fault" in zip) return { fault: `${name} ${zip.fault}: save it again, or paste its text.` };
  const body = zip.files.get(BODY);
  if (!body) return { fault: `${name} is ${otherKind(zip.names)}.` };
  const paragraphs = docxParagraphs(decode(body));
  if (paragraphs === null) {
    return { fault: `${name} is a damaged Word document: save it again, or paste its text.` };
  }
  if (paragraphs.length === 0) return { fault: `${name} holds no words: choose another file.` };
  const title = saneTitle(titleIn(decode(zip.files.get(FACTS) ?? new Uint8Array())));
  return { article: { ...bare(paragraphs.join("\n\n")), title } };
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function titleIn(xml: string): string {
  const words: string[] = [];
  let isTitle = false;
  const isWellFormed = markupScan(xml, {
    open: (name) => {
      isTitle ||= name === "title" && words.length === 0;
    },
    close: (name) => {
      if (name === "title") isTitle = false;
    },
    words: (text) => {
      if (isTitle) words.push(text);
    },
  });
  return isWellFormed ? words.join("") : "";
}

function otherKind(names: readonly string[]): string {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("xl/"))
    return "a spreadsheet, not an article: paste the article’s text, or save a sheet of event data as CSV";
  if (has("ppt/")) return "a set of slides, not an article: paste the article’s text";
  if (has("META-INF/container.xml") || has("OEBPS/")) {
    return "an e-book: paste the text of one article of it";
  }
  if (has("mimetype")) return "an OpenDocument file (.odt): save it as .docx or as plain text";
  return "a packed folder (.zip): unpack it and drop the articles that are in it";
}

import { bare, type Found } from "./article.ts";
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
  const page = xml(body);
  if (page === null) {
    return { fault: `${name} is a damaged Word document: save it again, or paste its text.` };
  }
  const text = [...page.getElementsByTagNameNS("*", "p")].map(wordsOf).filter(Boolean).join("\n\n");
  if (text === "") return { fault: `${name} holds no words: choose another file.` };
  const facts = xml(zip.files.get(FACTS) ?? new Uint8Array());
  const title = saneTitle(facts?.getElementsByTagNameNS("*", "title")[0]?.textContent ?? "");
  return { article: { ...bare(text), title } };
}

function xml(bytes: Uint8Array): Document | null {
  const text = new TextDecoder().decode(bytes);
  // A document type could declare entities that unfold without end; Word writes none.
  if (text.trim() === "" || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  const page = new DOMParser().parseFromString(text, "application/xml");
  return page.getElementsByTagName("parsererror").length > 0 ? null : page;
}

/** Words of deleted text, of field codes, and of what stands there a second time for old programs. */
const UNREAD = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr"]);
const SIGNS: { [name: string]: string } = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
};

function wordsOf(paragraph: Element): string {
  if (isWithin(paragraph)) return "";
  const words: string[] = [];
  const stack: Element[] = [...paragraph.children].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    const { localName } = element;
    if (localName === "t") words.push(element.textContent ?? "");
    else if (localName in SIGNS) words.push(SIGNS[localName] ?? "");
    // A paragraph in a text box is read by itself.
    else if (localName !== "p" && !UNREAD.has(localName)) {
      stack.push(...[...element.children].reverse());
    }
  }
  return words.join("").trim();
}

function isWithin(element: Element): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (UNREAD.has(above.localName)) return true;
  }
  return false;
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

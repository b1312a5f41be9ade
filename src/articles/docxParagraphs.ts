import { markupScan } from "./markupScan.ts";

/** Words of deleted text, of field codes, and of what stands there a second time for old programs. */
const UNREAD = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr"]);
const SIGNS = new Map([
  ["tab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "\u2011"],
]);

/** Properties of a run that is not to be read: hidden, or struck out. */
const UNSEEN = new Set(["vanish", "strike", "dstrike"]);
const OFF = /\bval\s*=\s*["'](?:0|false|off)["']/;

/** The paragraphs of a Word document's body, in its order, those in text boxes by themselves; null: it is damaged. */
export function docxParagraphs(xml: string): string[] | null {
  const paragraphs: string[][] = [];
  /** Those that are open, the innermost last. */
  const within: string[][] = [];
  let unread = 0;
  let read = 0;
  let isHidden = false;
  const isWellFormed = markupScan(xml, {
    open: (name, tag) => {
      if (name === "r") isHidden = false;
      // A run's own property, not that of a paragraph's mark.
      if (UNSEEN.has(name) && unread === 1) isHidden ||= !OFF.test(tag);
      if (UNREAD.has(name)) unread += 1;
      if (name === "t") read += 1;
      if (unread > 0) return;
      const sign = SIGNS.get(name);
      if (sign !== undefined && !isHidden) within.at(-1)?.push(sign);
      if (name !== "p") return;
      const paragraph: string[] = [];
      paragraphs.push(paragraph);
      within.push(paragraph);
    },
    close: (name) => {
      if (UNREAD.has(name)) unread -= 1;
      if (name === "t") read -= 1;
      if (name === "r") isHidden = false;
      if (name === "p" && unread === 0) within.pop();
    },
    words: (text) => {
      if (read > 0 && unread === 0 && !isHidden) within.at(-1)?.push(text);
    },
  });
  if (!isWellFormed) return null;
  return paragraphs.map((words) => words.join("").trim()).filter(Boolean);
}

import { wordCount } from "./titles.ts";

const MOST_WORDS = 60;
const FEWEST_WORDS = 9;
const OPENS =
  /^(?:file photo|file picture|photo|photograph|picture|pictured|image|(?:image|media|photo) caption|caption|map|graphic|illustration|in this (?:image|photo|picture|photograph|file)\b[^.:]{0,60})\s*[:,–—-]\s*\S/i;
const BBC = /^(?:image|media) caption\s+\S/i;
const FILE = /^FILE\s[-–—]\s/;
const CREDIT_WORD = "(?:photo|photograph|image|picture|credit|file|handout|video)";
const BRACKETED_CREDIT = new RegExp(
  `[([](?:AP Photo|AFP Photo|${CREDIT_WORD}s?\\b)[^()[\\]]{0,60}[)\\]]\\.?$|[([][^()[\\]]{0,40}(?:/ ?(?:AFP|Reuters|AP|EPA|EFE|Getty(?: Images)?|Anadolu)|Getty Images|via AP)[^()[\\]]{0,20}[)\\]]\\.?$`,
  "i",
);
const BARE_CREDIT =
  /(?:REUTERS\/[A-Z][\w. '-]{2,40}|\/ ?(?:AFP|AP|EPA)(?: ?\/ ?Getty Images)?|Photograph: [A-Z][\w. '/-]{2,40}|\/ ?Getty Images)$/;
/** Blocks that a map's key prints before each of its colours' names. */
const KEY = /^[█■▉▇◼◾⬛]+\s/;
const TAIL = 120;
const CLOSED = /[)\]]\.?$/;

/** What those three can begin with. */
const OPENERS = new Set(["fil", "pho", "pic", "ima", "med", "cap", "map", "gra", "ill", "in "]);

/** The rule by which a line is the caption of a picture or the key of a map; null: none. */
export function captionRule(text: string): string | null {
  if (text.length > 600) return null;
  if (KEY.test(text) && wordCount(text) <= FEWEST_WORDS) return "map-key";
  const words = wordCount(text);
  if (words > MOST_WORDS) return null;
  if (OPENERS.has(text.slice(0, 3).toLowerCase()) && isLabelled(text, words)) return "caption";
  const tail = text.slice(-TAIL);
  const bracketed = CLOSED.test(tail) && BRACKETED_CREDIT.test(tail);
  const mayCredit = tail.includes("/") || tail.includes("Photograph: ");
  return bracketed || (mayCredit && BARE_CREDIT.test(tail)) ? "caption-credit" : null;
}

const isLabelled = (text: string, words: number): boolean =>
  BBC.test(text) || (words >= FEWEST_WORDS && (OPENS.test(text) || FILE.test(text)));

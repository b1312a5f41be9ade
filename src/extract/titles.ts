import type { Line } from "./lines.ts";
import { isSpace } from "./tokens.ts";

const LONGEST = 200;
const MOST_WORDS = 30;
const STOP = /[.,;:…]["'”’)\]]*$/;
const OPENS = /^["'“‘([¿¡«]*[A-Z0-9\u00c0-\u00de\u0386-\u03ab\u0400-\u042f$€£]/;
const ITEM = /^(?:[-–—*•·▪◦‣.█■►▶○●>+✓]+\s|\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const LETTER = /[A-Za-z\u00aa-\u024f\u0370-\u1fff]/;

/** Whether a line could be a headline: short, opened by a capital or number, with no stop after it, no list item. */
export function titleLike({ text }: Line): boolean {
  if (text.length > LONGEST || STOP.test(text) || !OPENS.test(text) || ITEM.test(text))
    return false;
  return LETTER.test(text) && wordCount(text) <= MOST_WORDS;
}

/** Runs of anything but white space. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}

/** Whether a line is the name of a section in capitals: "IRAQ WARS". */
export const isCapitals = (text: string): boolean =>
  text.length <= LONGEST_CAPITALS &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  wordCount(text) <= 3;

const LONGEST_CAPITALS = 100;
const SHORTEST_REPEATED = 3;

/** What is the same in two printings of a headline. */
export const titleForm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\u024f\u0370-\u1fff]+/g, " ")
    .trim();

/** Whether a line is one of the headlines again, up to four times over; headlines of one or two words never count. */
export function repeats(text: string, titles: ReadonlySet<string>): boolean {
  if (titles.size === 0 || text.length > 4 * (LONGEST + 1)) return false;
  const form = titleForm(text);
  return [1, 2, 3, 4].some((times) => {
    const part = form.slice(0, (form.length + 1) / times - 1);
    if (wordCount(part) < SHORTEST_REPEATED || !titles.has(part)) return false;
    return Array(times).fill(part).join(" ") === form;
  });
}

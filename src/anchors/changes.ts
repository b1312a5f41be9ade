import type { Aligned } from "./aligned.ts";
import { isWord } from "./words.ts";

/** A stretch of a sentence that was changed: words of the old and of the new one, "" where there are none. */
export type Change = { old: string[]; now: string[] };

/** The changed stretches of two aligned sentences, in order. */
export function changes(pairs: readonly Aligned[]): Change[] {
  const found: Change[] = [];
  let open: Change | null = null;
  for (const { old, now } of pairs) {
    if (old && now) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { old: [], now: [] };
      found.push(open);
    }
    if (old) open.old.push(old.text);
    if (now) open.now.push(now.text);
  }
  return found;
}

/** "22 → 24", "“not” added", "“monitor” gone": a change in words. */
export function changeWords({ old, now }: Change): string {
  if (old.length === 0) return `“${now.join(" ")}” added`;
  if (now.length === 0) return `“${old.join(" ")}” gone`;
  return `“${old.join(" ")}” → “${now.join(" ")}”`;
}

/**
 * Whether a change leaves the claim as it was: punctuation, an article, or one letter of a long word that is no name.
 * Any other word, number, name or "not" makes another claim of it.
 */
export function isHarmless({ old, now }: Change): boolean {
  const was = old.filter(bears);
  const is = now.filter(bears);
  if (was.length === 0 && is.length === 0) return true;
  return was.length === is.length && was.every((word, i) => isMisprint(word, is[i] ?? ""));
}

const ARTICLES = new Set(["the", "a", "an", "that"]);
const MEANING = /[%$€£¥?°±<>≤≥~+*/=]/;

const bears = (text: string): boolean =>
  isWord(text) ? !ARTICLES.has(text.toLowerCase()) : MEANING.test(text);

const LONG = 7;
const NEGATED = /^(un|in|im|ir|il|dis|non|mis|re|de|en|over|under)/;

/** One letter more, less or other inside a long word in small letters, its ends and beginning left alone. */
function isMisprint(a: string, b: string): boolean {
  const isLong = Math.min(a.length, b.length) >= LONG;
  if (!isLong || !/^\p{Ll}+$/u.test(a) || !/^\p{Ll}+$/u.test(b)) return false;
  if (Math.abs(a.length - b.length) > 1 || NEGATED.test(a) !== NEGATED.test(b)) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return head >= 3 && tail >= 2 && Math.max(a.length, b.length) - head - tail <= 1;
}

/** A word or sign of a plain text, half-open. */
export type Word = { text: string; start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** The words and signs of a plain text, in its order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    found.push({ text: word, start: index, end: index + word.length });
  }
  return found;
}

export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

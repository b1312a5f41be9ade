import type { Opened } from "../../store/state.ts";

const MOST_QUOTES = 40;
const SHARE = 0.3;
/** A text that is so many times longer is no version of the other; it is not searched. */
const LONGER = 4;

/**
 * Whether a text looks like a new version of one that the open story is about: at least three in ten of the first
 * quotes from it stand in it word for word, and it is not the very same text.
 */
export function looksLike(opened: Opened, text: string): boolean {
  const { story } = opened;
  if (text.trim() === "") return false;
  if (isPresent(opened, text)) return false;
  return story.sources.some(({ id, length }) => {
    if (text.length > LONGER * length) return false;
    const own = story.records.flatMap(({ quote }) => (quote.source === id ? quote.exact : []));
    const quotes = [...new Set(own)].slice(0, MOST_QUOTES);
    return quotes.filter((quote) => text.includes(quote)).length / quotes.length >= SHARE;
  });
}

/** Whether the open story stands on this very text: an earlier version that is still at hand is another one. */
export const isPresent = ({ story, texts }: Opened, text: string): boolean =>
  story.sources.some(({ sha256 }) => texts?.get(sha256) === text);

import type { Story } from "../model/story.ts";
import { isWord, words } from "./words.ts";

/** How much of a text's beginning is looked at, in UTF-16 code units. */
const LOOKED_AT = 50_000;
const RUN = 3;

/**
 * The SHA-256 of that text of a story whose runs of three words a new text shares most, in proportion; of equals the
 * first. `texts`: those at hand; of others the quotes are looked at. "": the story has no source.
 */
export function likeliest(
  story: Story,
  texts: ReadonlyMap<string, string>,
  newText: string,
): string {
  const hashes = [...new Set(story.sources.map(({ sha256 }) => sha256))];
  const [first = ""] = hashes;
  if (hashes.length < 2) return first;
  const now = runsOf(newText);
  const ranked = hashes.map((sha256) => {
    const own = runsOf(texts.get(sha256) ?? quotesOf(story, sha256));
    const shared = [...own].filter((run) => now.has(run)).length;
    return { sha256, share: own.size === 0 ? 0 : shared / own.size };
  });
  const best = ranked.reduce((a, b) => (b.share > a.share ? b : a), { sha256: first, share: 0 });
  return best.sha256;
}

function runsOf(text: string): Set<string> {
  const all = words(text.slice(0, LOOKED_AT)).flatMap((w) =>
    isWord(w.text) ? w.text.toLowerCase() : [],
  );
  return new Set(all.map((_, i) => all.slice(i, i + RUN).join(" ")));
}

function quotesOf({ sources, records }: Story, sha256: string): string {
  const ids = new Set(sources.filter((s) => s.sha256 === sha256).map(({ id }) => id));
  const own = records.filter(({ quote }) => ids.has(quote.source));
  return [...new Set(own.map(({ quote }) => quote.exact))].join("\n");
}

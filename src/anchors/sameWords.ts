import type { Quote } from "../model/story.ts";
import { beside } from "./beside.ts";
import { decided } from "./decided.ts";
import { folded, foldedRange, unfoldedRange } from "./folded.ts";
import { occurrences } from "./occurrences.ts";
import { shared, surroundings } from "./surroundings.ts";
import type { Versions } from "./versions.ts";
import { isWhole } from "./wholes.ts";

type Range = [number, number];

/** Where the very words of a quote stand in the new text: a range of the folded text, or why none is surely theirs. */
export type SameWords = { at: Range } | { none: "gone" | "several" | "elsewhere" };

/**
 * Finds a quote by its exact words, typography aside. Words that stood or stand in several places are told apart by
 * what is around them, with a margin and both ways: the place must be best for the quote and the quote for the place.
 */
export function sameWords(quote: Quote, versions: Versions): SameWords {
  const phrase = folded(quote.exact).text.trim();
  const found = wholes(phrase, quote, versions);
  if (found.length === 0) return { none: "gone" };
  if (versions.old === null) return byPrefix(found, quote, versions);
  const text = versions.old.folded.text;
  const [own] = foldedRange(versions.old.folded, [quote.start, quote.end]);
  const before = occurrences(text, phrase);
  if (!before.includes(own)) return byPrefix(found, quote, versions);
  if (before.length === 1 && found.length === 1) return { at: found[0] ?? [0, 0] };
  const untouched = unmoved(own, phrase.length, versions);
  if (untouched && occurrences(versions.now.folded.text, phrase).length === before.length) {
    return { at: untouched };
  }
  return byContext(found, own, before, versions);
}

/** The places of the new text that hold the phrase as a whole sentence. */
function wholes(phrase: string, quote: Quote, { now }: Versions): Range[] {
  return occurrences(now.folded.text, phrase)
    .map((start): Range => [start, start + phrase.length])
    .filter((range) => {
      const [start, end] = unfoldedRange(now.folded, range);
      const around = {
        prefix: now.raw.slice(Math.max(0, start - 40), start),
        suffix: now.raw.slice(end, end + 40),
      };
      return isWhole(now.raw.slice(start, end), around, quote);
    });
}

/** Beyond a sentence, what has to be the same for its place to be the same. */
const BEYOND = 40;

function unmoved(own: number, length: number, versions: Versions): Range | null {
  const { old, now, head, tail } = versions;
  if (!old) return null;
  const oldLength = old.folded.text.length;
  const newLength = now.folded.text.length;
  if (Math.min(own + length + BEYOND, oldLength) <= head) return [own, own + length];
  if (Math.max(0, own - BEYOND) < oldLength - tail) return null;
  const start = own + newLength - oldLength;
  return [start, start + length];
}

function byContext(
  found: readonly Range[],
  own: number,
  before: readonly number[],
  { old, now }: Versions,
): SameWords {
  if (!old) return { none: "several" };
  const length = found[0] ? found[0][1] - found[0][0] : 0;
  const rangeAt = (start: number): Range => [start, start + length];
  const around = (start: number) => surroundings(old.folded.text, rangeAt(start));
  const mine = around(own);
  const best = decided(found, (range) => shared(mine, surroundings(now.folded.text, range)));
  if (!best) return { none: "several" };
  const there = surroundings(now.folded.text, best);
  if (decided(before, (start) => shared(around(start), there)) !== own) return { none: "several" };
  const neighbours = beside(old, rangeAt(own));
  const isSide = (text: Versions["now"], range: Range) => beside(text, range) === neighbours;
  const fits = found.filter((range) => isSide(now, range));
  const fitted = before.filter((start) => isSide(old, rangeAt(start)));
  return fits.length === 1 && fits[0] === best && fitted.length === 1
    ? { at: best }
    : { none: "several" };
}

/** Without the old text only the few characters around the quote tell: both sides have to be the same. */
function byPrefix(found: readonly Range[], quote: Quote, { now }: Versions): SameWords {
  const prefix = folded(quote.prefix).text.trim();
  const suffix = folded(quote.suffix).text.trim();
  const full = found.filter((range) => {
    const before = now.folded.text.slice(Math.max(0, range[0] - 80), range[0]).trimEnd();
    const after = now.folded.text.slice(range[1], range[1] + 80).trimStart();
    const fits = prefix === "" ? before === "" : before.endsWith(prefix);
    const goesOn = suffix === "" ? after === "" : after.startsWith(suffix);
    return fits && goesOn;
  });
  if (full.length === 1 && full[0]) return { at: full[0] };
  return { none: found.length > 1 ? "several" : "elsewhere" };
}

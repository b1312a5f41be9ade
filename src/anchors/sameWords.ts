import type { Quote } from "../model/story.ts";
import { beside, isApart, isBetween } from "./beside.ts";
import { folded, foldedRange, unfoldedRange } from "./folded.ts";
import { occurrences } from "./occurrences.ts";
import type { Versions } from "./versions.ts";
import { isWhole } from "./wholes.ts";

type Range = [number, number];

/** Where the very words of a quote stand in the new text: a range of the folded text, or why none is surely theirs. */
export type SameWords = { at: Range } | { none: "gone" | "several" | "elsewhere" };

/**
 * Finds a quote by its exact words, typography aside. Words that stood or stand in several places are told apart by
 * their neighbours on both sides; where another of them has one of these neighbours too, or copies were added, of which
 * any may be the first one moved, nothing is decided.
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
  const stays = unmoved(own, before, phrase.length, versions);
  const count = occurrences(versions.now.folded.text, phrase).length;
  if (stays !== null && count === before.length) return { at: [stays, stays + phrase.length] };
  return count > before.length ? { none: "several" } : byNeighbours(found, own, before, versions);
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

/** The place of a phrase all of whose places lie in what is the same in both versions, before or after all edits. */
function unmoved(own: number, before: readonly number[], length: number, versions: Versions) {
  const { old, now, head, tail } = versions;
  if (!old) return null;
  const [oldLength, newLength] = [old.folded.text.length, now.folded.text.length];
  if (before.every((start) => start + length <= head)) return own;
  if (before.every((start) => start >= oldLength - tail)) return own + newLength - oldLength;
  return null;
}

/** The one place between the quote's own neighbours, all other places of the words having neither of them. */
function byNeighbours(
  found: readonly Range[],
  own: number,
  before: readonly number[],
  { old, now }: Versions,
): SameWords {
  const length = found[0] ? found[0][1] - found[0][0] : 0;
  if (!old) return { none: "several" };
  const mine = beside(old, [own, own + length]);
  const at = found.find((range) => isBetween(beside(now, range), mine));
  const others = found.filter((range) => range !== at);
  const isClear =
    others.every((range) => isApart(beside(now, range), mine)) &&
    before.every((start) => start === own || isApart(beside(old, [start, start + length]), mine));
  return at && isClear ? { at } : { none: "several" };
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
  if (found.length > 1) return { none: "several" };
  return full[0] ? { at: full[0] } : { none: "elsewhere" };
}

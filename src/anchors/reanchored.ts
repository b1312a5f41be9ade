import { quote as quoteOf } from "../model/quote.ts";
import type { Quote, StoryRecord } from "../model/story.ts";
import { aligned } from "./aligned.ts";
import { beside, isBetween } from "./beside.ts";
import { changes, changeWords, isHarmless } from "./changes.ts";
import { folded, foldedRange, unfoldedRange } from "./folded.ts";
import { lookAlikes } from "./lookAlikes.ts";
import { movedSpans } from "./movedSpans.ts";
import { occurrences } from "./occurrences.ts";
import { sameWords } from "./sameWords.ts";
import { type Seeds, seedsOf } from "./seeds.ts";
import { type Versions, versions as versionsOf } from "./versions.ts";
import { words } from "./words.ts";

type Spans = StoryRecord["spans"];

/** A sentence of the new text that an orphan's may have become; the reader judges. */
export type Candidate = {
  /** Half-open range of the new text. */
  range: [number, number];
  exact: string;
  /** 0 to 1: how much of it is the same. */
  score: number;
  /** What changed: "“22” → “24”". */
  changes: string[];
};

/** What became of a quote: found, surely the same claim; or an orphan, with what it is perhaps now, best first. */
export type Anchor =
  | { kind: "found"; quote: Quote; spans: Spans; how: "same" | "respelled" }
  | { kind: "orphan"; reason: string; candidates: Candidate[] };

/**
 * Finds quotes of one version of a text in another, made ready once for many quotes. `old` null: the old text is not
 * at hand, and only the quote's own words and the few characters around it tell. Never moves a quote to a look-alike.
 */
export function reanchored(old: string | null, now: string) {
  const both = versionsOf(old, now);
  let seeds: Seeds | null = null;
  const known = new Map<string, Omit<Found, "spans"> | Anchor>();
  return (quote: Quote, spans: Spans): Anchor => {
    const key = `${quote.start} ${quote.exact}`;
    const first =
      known.get(key) ?? find(quote, both, () => (seeds ??= seedsOf(both.now.folded.text)));
    known.set(key, first);
    return "kind" in first ? first : withSpans(quote, spans, first, both);
  };
}

/** A place that surely holds the sentence: its range in the folded text. */
type Found = { at: [number, number]; how: "same" | "respelled" };

function find(quote: Quote, both: Versions, seeds: () => Seeds): Found | Anchor {
  const same = sameWords(quote, both);
  const phrase = folded(quote.exact).text.trim();
  if ("at" in same) {
    if (!rival(phrase, same.at, both, seeds())) return { at: same.at, how: "same" };
    const there = candidate(phrase, same.at, 1, both);
    return { kind: "orphan", reason: REASONS.several, candidates: [there] };
  }
  const likely = lookAlikes(phrase, both.now.folded.text, seeds());
  const candidates = likely.map(({ at, score }) => candidate(phrase, at, score, both));
  if (same.none !== "gone") return { kind: "orphan", reason: REASONS[same.none], candidates };
  const [best, second] = likely;
  const isClear = best && best.score >= SURE && best.score - (second?.score ?? 0) >= MARGIN;
  if (best && isClear && isSameClaim(phrase, quote, best.at, both)) {
    return { at: best.at, how: "respelled" };
  }
  const [first] = candidates;
  const reason = first?.changes[0] ? `perhaps changed: ${first.changes.join(", ")}` : REASONS.gone;
  return { kind: "orphan", reason, candidates };
}

/** Whether another sentence says the same in another spelling: perhaps that one is the quote's, and this one a copy. */
const rival = (phrase: string, at: [number, number], { now }: Versions, seeds: Seeds): boolean =>
  lookAlikes(phrase, now.folded.text, seeds).some(
    (other) => other.at[0] !== at[0] && isRespelling(phrase, now.folded.text.slice(...other.at)),
  );

function isRespelling(phrase: string, text: string): boolean {
  const pairs = aligned(words(phrase), words(text));
  if (pairs === null || phrase === text) return false;
  return changes(pairs).every(isHarmless);
}

/** The least share of a sentence that is left as it was, and by how much the next like it has to be less alike. */
const SURE = 0.88;
const MARGIN = 0.06;

const REASONS = {
  gone: "its sentence is not in the new text",
  several: "several places say the same, and nothing tells which of them it is",
  elsewhere: "the same words stand where everything around them is different",
  words: "its sentence is there, but not the words that it rests on",
};

function candidate(phrase: string, at: [number, number], score: number, both: Versions): Candidate {
  const { raw, folded } = both.now;
  const range = unfoldedRange(folded, at);
  const pairs = aligned(words(phrase), words(folded.text.slice(...at)));
  const changed = pairs ? changes(pairs).map(changeWords) : [];
  return { range, exact: raw.slice(...range), score, changes: changed };
}

/** Whether a look-alike only spells the sentence anew, in its own place, and did not stand beside it before. */
function isSameClaim(phrase: string, quote: Quote, at: [number, number], both: Versions): boolean {
  const text = both.now.folded.text.slice(...at);
  const pairs = aligned(words(phrase), words(text));
  if (!pairs?.every(({ old, now }) => old || now) || !changes(pairs).every(isHarmless))
    return false;
  if (both.old === null) return false;
  if (occurrences(both.old.folded.text, text, 1).length > 0) return false;
  const own = foldedRange(both.old.folded, [quote.start, quote.end]);
  if (both.old.folded.text.slice(...own) !== phrase) return false;
  if (occurrences(both.old.folded.text, phrase, 2).length > 1) return false;
  return isBetween(beside(both.old, own), beside(both.now, at));
}

function withSpans(quote: Quote, spans: Spans, { at, how }: Found, { now }: Versions): Anchor {
  const range = unfoldedRange(now.folded, at);
  const next = quoteOf(now.raw, quote.source, range);
  const moved = movedSpans(quote, spans, next);
  if (moved) return { kind: "found", quote: next, spans: moved, how };
  const only = { range, exact: next.exact, score: 1, changes: [] };
  return { kind: "orphan", reason: REASONS.words, candidates: [only] };
}

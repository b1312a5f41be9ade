import { datelineOf } from "./datelines.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { numbers } from "./numbers.ts";
import { type Sentence, sentences } from "./sentences.ts";
import type { Substory } from "./substories.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { times } from "./times.ts";
import { type Token, tokens as tokensOf } from "./tokens.ts";
import { type PageFacts, type Zone, zones as zonesOf } from "./zones.ts";

/** A sentence of a report or teaser: only these carry figures and events. */
export type ReadSentence = Sentence & {
  /** Its place in the list of all of them. */
  index: number;
  story: Substory;
  /** Index of its first token after a dateline; `last` + 1: nothing but a dateline. */
  opens: number;
  /** Number of its paragraph within the text, ascending; the sentences of one line share it. */
  paragraph: number;
};

/** What the finders see in a text: the one input of all relaters. Token indices are of `tokens`, offsets of `text`. */
export type Reading = {
  text: string;
  tokens: readonly Token[];
  zones: readonly Zone[];
  /** Of bodies and teasers, in order; captions, titles and furniture have none. */
  sentences: readonly ReadSentence[];
  /** Of those sentences, datelines left out, in order. */
  numbers: readonly NumberSpan[];
  /** The same; each reckoned from the date of its own report. */
  times: readonly TimeSpan[];
};

/** Reads a text once: tokens, zones, sentences, numbers and times. */
export function reading(text: string, facts: PageFacts): Reading {
  const tokens = tokensOf(text);
  const zones = zonesOf(text, facts);
  const all: ReadSentence[] = [];
  for (const zone of zones) addSentences(all, text, tokens, zone);
  return {
    text,
    tokens,
    zones,
    sentences: all,
    numbers: inside(all, numbers(text, tokens)),
    times: inside(all, timesOf(text, tokens, all)),
  };
}

/** The sentence that a token stands in, its dateline included; null: none. */
export function sentenceAt({ sentences }: Reading, token: number): ReadSentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.first <= token ? found : null;
}

function addSentences(
  all: ReadSentence[],
  text: string,
  tokens: readonly Token[],
  { kind, start, end, story }: Zone,
) {
  if ((kind !== "body" && kind !== "teaser") || story === null) return;
  let paragraph = start;
  for (const sentence of sentences(text, tokens, [start, end])) {
    const { start: from, end: to, first, last } = sentence;
    const begins = tokens[first]?.newline === true || from === start;
    if (begins) paragraph = from;
    const opens = begins ? opening(text, tokens, sentence) : first;
    all.push({ start: from, end: to, first, last, index: all.length, story, paragraph, opens });
  }
}

const LONGEST_DATELINE = 140;

function opening(
  text: string,
  tokens: readonly Token[],
  { start, end, first, last }: Sentence,
): number {
  const dateline = datelineOf(text.slice(start, Math.min(end, start + LONGEST_DATELINE)), null);
  if (dateline === null) return first;
  let at = first;
  while (at <= last && (tokens[at]?.start ?? 0) < start + dateline.end) at += 1;
  return at;
}

function timesOf(text: string, tokens: readonly Token[], all: readonly ReadSentence[]): TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let from = 0; from < all.length; ) {
    const { story, first } = all[from] as ReadSentence;
    let past = from + 1;
    while (all[past]?.story === story) past += 1;
    const last = all[past - 1]?.last ?? first;
    const ours = times(text, tokens.slice(first, last + 1), story.published);
    for (const time of ours) {
      time.first += first;
      time.last += first;
      found.push(time);
    }
    from = past;
  }
  return found;
}

/** Those spans that lie with their hedge (`from`) within one of the sentences, after its dateline; both lists in order. */
function inside<Span extends { first: number; last: number; from?: number }>(
  all: readonly ReadSentence[],
  spans: readonly Span[],
): Span[] {
  let at = 0;
  return spans.filter(({ first, last, from = first }) => {
    while (at < all.length && (all[at]?.last ?? 0) < first) at += 1;
    const sentence = all[at];
    return sentence !== undefined && sentence.opens <= from && last <= sentence.last;
  });
}

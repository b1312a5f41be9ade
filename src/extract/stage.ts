import { type Cast, cast } from "./cast.ts";
import { fullNames } from "./fullNames.ts";
import { CAPITAL, COUNTRY, NUMBER, TIME } from "./kinds.ts";
import type { Located } from "./located.ts";
import type { View } from "./phrases.ts";
import { type Quotation, quotations } from "./quotations.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { type Said, type Stretch, sayings } from "./sayings.ts";
import type { Voice } from "./speech.ts";
import { wordKinds } from "./wordKinds.ts";

/** A voice while its speakers are numbers of the cast. */
export type Draft = Omit<Voice, "speaker" | "via"> & { speaker: number | null; via: number | null };

export const OUTLET: Draft = {
  speaker: null,
  via: null,
  stance: "asserts",
  span: null,
  viaSpan: null,
  named: false,
  rule: "outlet",
};

/** What is known while a text is heard, sentence by sentence. */
export type Stage = {
  reading: Reading;
  view: View;
  cast: Cast;
  /** With long ones cut up, and numbered anew. */
  sentences: readonly ReadSentence[];
  /** Of each sentence: its sayings outside and inside of quotations, and the quotations that reach into it. */
  heard: readonly Heard[];
  drafts: Draft[];
  /** Of each token, the index of its draft; 0: the outlet's. */
  owner: Uint32Array;
  /** Who spoke last, in which sentence. */
  last: { draft: Draft; sentence: ReadSentence } | null;
};

type Heard = { outer: Said[]; inner: Said[]; quoted: Quotation[] };

/** Reads who could speak where, before anybody is heard. */
export function staged(reading: Reading, { places, mentions }: Located): Stage {
  const { tokens, sentences, times, numbers } = reading;
  const kinds = wordKinds(tokens);
  const mark = (spans: readonly Stretch[], kind: number) => {
    for (const { first, last } of spans)
      for (let i = first; i <= last; i++) kinds[i] = (kinds[i] ?? 0) | kind;
  };
  mark(times, TIME);
  for (const { first, last } of numbers)
    for (let i = first; i <= last; i++) kinds[i] = (kinds[i] ?? 0) & ~CAPITAL;
  mark(numbers, NUMBER);
  const countries = new Set(places.flatMap((one) => (one.precision === "country" ? [one.id] : [])));
  mark(
    mentions.filter(({ place }) => countries.has(place)),
    COUNTRY,
  );
  const view = { tokens, kinds };
  const long = sentences.some(({ first, last }) => last - first >= LONGEST);
  const all = long
    ? sentences.flatMap(pieces).map((piece, index) => ({ ...piece, index }))
    : sentences;
  return {
    reading,
    view,
    cast: cast(fullNames(tokens, kinds)),
    sentences: all,
    heard: heard(view, all),
    drafts: [OUTLET],
    owner: new Uint32Array(tokens.length),
    last: null,
  };
}

/** The most tokens that are looked at as one sentence: what is longer is no language. */
const LONGEST = 240;

function pieces(sentence: ReadSentence): ReadSentence[] {
  const found: ReadSentence[] = [];
  const { last } = sentence;
  for (let first = sentence.first; first <= last; first += LONGEST) {
    const opens = Math.max(first, sentence.opens);
    found.push({ ...sentence, first, opens, last: Math.min(last, first + LONGEST - 1) });
  }
  return found;
}

function heard(view: View, sentences: readonly ReadSentence[]): Heard[] {
  const all = quotations(view.tokens, sentences);
  let from = 0;
  return sentences.map(({ opens, last }) => {
    while (from < all.length && (all[from]?.last ?? 0) < opens) from += 1;
    const quoted: Quotation[] = [];
    for (let i = from; i < all.length && (all[i]?.first ?? 0) <= last; i++)
      quoted.push(all[i] as Quotation);
    const found = opens > last ? [] : sayings(view, { first: opens, last });
    if (quoted.length === 0) return { outer: found, inner: [], quoted };
    const outer: Said[] = [];
    const inner: Said[] = [];
    let q = 0;
    for (const saying of found) {
      while (q < quoted.length && (quoted[q]?.last ?? 0) < saying.first) q += 1;
      const isInner = q < quoted.length && (quoted[q]?.first ?? 0) <= saying.first;
      (isInner ? inner : outer).push(saying);
    }
    return { outer, inner, quoted };
  });
}

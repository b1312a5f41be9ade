import type { Stance } from "../model/story.ts";
import { type Cast, cast } from "./cast.ts";
import { type Counting, continues } from "./continues.ts";
import { fullNames } from "./fullNames.ts";
import { is, type Phrase, type View } from "./phrases.ts";
import { type Quotation, quotations } from "./quotations.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { isSource, type Saying, type Stretch, sayings } from "./sayings.ts";
import { named } from "./speakerNames.ts";
import type { Voice } from "./speech.ts";
import { stances } from "./stances.ts";
import { subjectOf } from "./subjects.ts";
import { type Spoken, spoken } from "./voices.ts";
import { KIND, wordKinds } from "./wordKinds.ts";

/** A voice while its speakers are numbers of the cast. */
type Draft = Omit<Voice, "speaker" | "via"> & { speaker: number | null; via: number | null };

const OUTLET: Draft = {
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
  /** Of each sentence: its sayings outside and inside of quotations, and the quotations that reach into it. */
  heard: readonly Heard[];
  drafts: Draft[];
  /** Of each token, the index of its draft; 0: the outlet's. */
  owner: Uint32Array;
  /** Who spoke last, in which sentence. */
  last: { draft: Draft; sentence: ReadSentence } | null;
};

type Heard = { outer: Saying[]; inner: Saying[]; quoted: Quotation[] };

/** Reads who could speak where, before anybody is heard. */
export function staged(reading: Reading): Stage {
  const { tokens, sentences, times, numbers } = reading;
  const kinds = wordKinds(tokens);
  const mark = (spans: readonly Stretch[], kind: number) => {
    for (const { first, last } of spans)
      for (let i = first; i <= last; i++) kinds[i] = (kinds[i] ?? 0) | kind;
  };
  mark(times, KIND.time);
  for (const { first, last } of numbers)
    for (let i = first; i <= last; i++) kinds[i] = (kinds[i] ?? 0) & ~KIND.capital;
  mark(numbers, KIND.number);
  const view = { tokens, kinds };
  return {
    reading,
    view,
    cast: cast(fullNames(tokens, kinds)),
    heard: heard(view, sentences),
    drafts: [OUTLET],
    owner: new Uint32Array(tokens.length),
    last: null,
  };
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
    const isInner = ({ first: at }: Saying) => {
      while (q < quoted.length && (quoted[q]?.last ?? 0) < at) q += 1;
      return q < quoted.length && (quoted[q]?.first ?? 0) <= at;
    };
    let q = 0;
    const inside = found.map(isInner);
    return {
      outer: found.filter((_, at) => !inside[at]),
      inner: found.filter((_, at) => inside[at]),
      quoted,
    };
  });
}

/** Gives each word of a sentence its voice. */
export function hear(stage: Stage, sentence: ReadSentence): void {
  const { view } = stage;
  const within = { first: sentence.opens, last: sentence.last };
  if (within.first > within.last) return;
  if (stage.last && stage.last.sentence.story !== sentence.story) stage.last = null;
  const { outer, inner, quoted } = stage.heard[sentence.index] ?? {
    outer: [],
    inner: [],
    quoted: [],
  };
  const before = stage.last;
  const voices = speak(stage, sentence, spoken(view, outer, within));
  if (outer.length === 0) inherit(stage, sentence, quoted);
  for (const quote of quoted) hearWithin(stage, sentence, quote, inner);
  colour(stage, within);
  const speaker = voices.find((one) => one !== null && one.speaker !== null);
  if (speaker) stage.last = { draft: speaker, sentence };
  else if (stage.last === before) noteSubject(stage, sentence);
}

/** Lets each stretch have its voice, and tells what voices they are. */
function speak(stage: Stage, sentence: ReadSentence, spans: readonly Spoken[]): (Draft | null)[] {
  const known = new Map<Phrase, ReturnType<typeof met>>();
  const who = (phrase: Phrase | null) => {
    if (phrase === null) return null;
    const found = known.get(phrase) ?? met(stage, sentence, phrase);
    known.set(phrase, found);
    return found;
  };
  const subject = subjectOf(stage.view, { first: sentence.opens, last: sentence.last });
  return spans.map(({ first, last, via, force, rule, ...span }) => {
    const own = subject && isSource(stage.view, subject) ? subject : null;
    const speaker = who(span.who ?? own);
    if (speaker === null) return null;
    const relay = via === null ? null : who(via);
    const draft: Draft = {
      speaker: speaker.at,
      via: relay === null || relay.at === speaker.at ? null : relay.at,
      stance: force,
      span: speaker.span,
      viaSpan: relay === null || relay.at === speaker.at ? null : relay.span,
      named: speaker.named,
      rule,
    };
    fill(stage, { first, last }, draft);
    return draft;
  });
}

type Met = { at: number; span: [number, number] | null; named: boolean };

/** Who a phrase of a sentence is; null: nobody that the text tells. */
function met({ reading, view, cast }: Stage, sentence: ReadSentence, phrase: Phrase): Met | null {
  const name = named(reading.text, view, phrase);
  if (name === null) return null;
  const at = cast.meet(name, sentence.index);
  if (at === null) return null;
  return { at, span: name.span, named: name.kind !== "pronoun" && name.known !== "definite" };
}

function fill({ drafts, owner }: Stage, { first, last }: Stretch, draft: Draft): void {
  const at = drafts.push(draft) - 1;
  for (let i = first; i <= last; i++) owner[i] = at;
}

/** A voice taken over into another sentence. */
const remote = (draft: Draft, rule: string): Draft => ({
  ...draft,
  stance: "asserts",
  span: null,
  viaSpan: null,
  named: false,
  rule,
});

/** A sentence in which nobody is named goes on with who spoke: in direct speech, or with a count. */
function inherit(stage: Stage, sentence: ReadSentence, quoted: readonly Quotation[]): void {
  const { view, drafts, owner, last } = stage;
  const within = { first: sentence.opens, last: sentence.last };
  for (const quote of quoted) {
    const opened = quote.first < within.first;
    const draft = opened
      ? drafts[owner[quote.first] ?? 0]
      : (ahead(stage, sentence, quote) ?? justBefore(stage, sentence, quote));
    if (!draft || draft.speaker === null) continue;
    const first = Math.max(quote.first, within.first);
    fill(stage, { first, last: Math.min(quote.last, within.last) }, remote(draft, "direct-speech"));
    stage.last = { draft, sentence };
  }
  const near = last && sentence.index - last.sentence.index <= 1 && last.draft.speaker !== null;
  if (
    quoted.length === 0 &&
    near &&
    continues(view, counting(stage, last.sentence, last.draft), counting(stage, sentence))
  ) {
    fill(stage, within, remote(last.draft, "continues"));
    stage.last = { draft: last.draft, sentence };
  }
}

/** A sentence with its numbers, of a speaker's those in his voice only, and its times. */
function counting(
  { reading, drafts, owner }: Stage,
  sentence: ReadSentence,
  whose?: Draft,
): Counting {
  const within = { first: sentence.opens, last: sentence.last };
  const numbers = spansIn(reading.numbers, within).filter(
    ({ excluded, first }) =>
      excluded === null && (!whose || drafts[owner[first] ?? 0]?.speaker === whose.speaker),
  );
  return {
    ...within,
    paragraph: sentence.paragraph,
    numbers,
    times: spansIn(reading.times, within),
  };
}

/** Those of a list in order that lie in a stretch. */
function spansIn<Span extends Stretch>(all: readonly Span[], { first, last }: Stretch): Span[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < all.length && (all[i]?.first ?? 0) <= last; i++) found.push(all[i] as Span);
  return found;
}

/** Who speaks in a quotation that a later sentence closes: "One. Two," X said. */
function ahead(stage: Stage, { index, last }: ReadSentence, quote: Quotation): Draft | null {
  if (quote.last <= last) return null;
  for (let i = index + 1; i < index + 9; i++) {
    const sentence = stage.reading.sentences[i];
    if (!sentence || sentence.first > quote.last) return null;
    if (sentence.last < quote.last) continue;
    const saying = stage.heard[i]?.outer[0];
    if (!saying || saying.who === null || saying.first > quote.last + 3) return null;
    const found = met(stage, sentence, saying.who);
    return found && { ...OUTLET, speaker: found.at };
  }
  return null;
}

/** Who spoke just before a sentence that opens with a quotation. */
function justBefore(
  { last }: Stage,
  { index, opens }: ReadSentence,
  quote: Quotation,
): Draft | null {
  if (!last || (quote.first !== opens && !quote.goesOn)) return null;
  return index - last.sentence.index <= 1 ? last.draft : null;
}

/** Those whom a quoted speaker quotes. */
function hearWithin(
  stage: Stage,
  sentence: ReadSentence,
  quote: Quotation,
  inner: readonly Saying[],
): void {
  const within = {
    first: Math.max(quote.first + 1, sentence.opens),
    last: Math.min(quote.last - (quote.closed ? 1 : 0), sentence.last),
  };
  const ours = inner.filter(({ first }) => within.first <= first && first <= within.last);
  if (ours.length === 0 || within.first > within.last) return;
  const outer = stage.drafts[stage.owner[within.first] ?? 0] ?? OUTLET;
  for (const { who, force, rule, first, last } of spoken(stage.view, ours, within)) {
    const found = who && met(stage, sentence, who);
    if (!found) {
      if (force !== "asserts") fill(stage, { first, last }, { ...outer, stance: force });
      continue;
    }
    const same = found.at === outer.speaker;
    fill(
      stage,
      { first, last },
      {
        speaker: found.at,
        via: same ? null : outer.speaker,
        stance: force,
        span: found.span,
        viaSpan: same ? null : outer.span,
        named: found.named,
        rule,
      },
    );
  }
}

const RANK: { readonly [stance in Stance]: number } = {
  asserts: 0,
  alleges: 1,
  doubts: 2,
  denies: 3,
};

/** What the words themselves say about their truth goes over what their speaker does. */
function colour({ view, drafts, owner }: Stage, within: Stretch): void {
  const made = new Map<string, number>();
  for (const { first, last, stance } of stances(view, within))
    for (let i = first; i <= last; i++) {
      const draft = drafts[owner[i] ?? 0] ?? OUTLET;
      if (RANK[draft.stance] >= RANK[stance]) continue;
      const key = `${owner[i]} ${stance}`;
      const at = made.get(key) ?? drafts.push({ ...draft, stance }) - 1;
      made.set(key, at);
      owner[i] = at;
    }
}

/** Who a sentence is about may be the "he" or "it" of the next. */
function noteSubject({ reading, view, cast }: Stage, { opens, last, index }: ReadSentence): void {
  const subject = subjectOf(view, { first: opens, last });
  if (subject && hasNumber(view, subject)) return;
  const name = subject && isSource(view, subject) ? named(reading.text, view, subject) : null;
  if (!name || !subject) return;
  const isBody = is(view, subject.last, KIND.body | KIND.role);
  if (name.kind !== "people" && (name.known === "name" || isBody)) cast.mention(name, index);
}

function hasNumber(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, KIND.number)) return true;
  return false;
}

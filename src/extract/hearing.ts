import type { Stance } from "../model/story.ts";
import { inherit } from "./inherit.ts";
import { introduce, noteSubject } from "./introduced.ts";
import { isSource } from "./isSource.ts";
import { fill, met } from "./met.ts";
import type { Phrase } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { ReadSentence } from "./reading.ts";
import type { Said, Stretch } from "./sayings.ts";
import { type Draft, OUTLET, type Stage } from "./stage.ts";
import { stances } from "./stances.ts";
import { subjectOf } from "./subjects.ts";
import { toldOf } from "./toldOf.ts";
import { type Spoken, spoken } from "./voices.ts";

/** Gives each word of a sentence its voice. */
export function hear(stage: Stage, sentence: ReadSentence): void {
  const { view } = stage;
  const within = { first: sentence.opens, last: sentence.last };
  if (within.first > within.last) return;
  if (stage.sentences[sentence.index - 1]?.story !== sentence.story) {
    stage.last = null;
    stage.cast.turn();
  }
  const { outer, inner, quoted } = stage.heard[sentence.index] ?? {
    outer: [],
    inner: [],
    quoted: [],
  };
  const voices = speak(stage, sentence, spoken(view, outer, within));
  if (voices.every((one) => one === null)) inherit(stage, sentence, quoted);
  for (const quote of quoted) hearWithin(stage, sentence, quote, inner);
  colour(stage, within);
  introduce(stage, sentence);
  const speaker = voices.find((one) => one !== null && one.speaker !== null);
  if (speaker && speaker.speaker !== null) {
    const told = toldOf(view, within);
    if (told !== null) stage.cast.publish(speaker.via ?? speaker.speaker, told);
  }
  if (speaker) stage.last = { draft: speaker, sentence };
  else noteSubject(stage, sentence);
}

/** Lets each stretch have its voice, and tells what voices they are. */
function speak(stage: Stage, sentence: ReadSentence, spans: readonly Spoken[]): (Draft | null)[] {
  if (spans.length === 0) return [];
  const known = new Map<Phrase, ReturnType<typeof met>>();
  const who = (phrase: Phrase | null) => {
    if (phrase === null) return null;
    const found = known.get(phrase) ?? met(stage, sentence, phrase);
    known.set(phrase, found);
    return found;
  };
  const subject = spans.some((one) => one.who === null)
    ? subjectOf(stage.view, { first: sentence.opens, last: sentence.last })
    : null;
  const own = subject && isSource(stage.view, subject) ? subject : null;
  let prior: { span: Spoken; draft: Draft } | null = null;
  return spans.map((span) => {
    const { first, last, via, force, rule } = span;
    if (prior !== null && isSame(prior.span, span)) {
      fill(stage, { first, last }, prior.draft);
      return prior.draft;
    }
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
    prior = { span, draft };
    return draft;
  });
}

const isSame = (one: Spoken, two: Spoken) =>
  one.who === two.who && one.via === two.via && one.force === two.force && one.rule === two.rule;

/** Those whom a quoted speaker quotes. */
function hearWithin(
  stage: Stage,
  sentence: ReadSentence,
  quote: Quotation,
  inner: readonly Said[],
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

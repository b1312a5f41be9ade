import type { Stance } from "../model/story.ts";
import { inherit } from "./inherit.ts";
import { isSource } from "./isSource.ts";
import {
  AUXILIARY,
  BE,
  BODY,
  BREAKS,
  CAPITAL,
  COUNTS,
  DETERMINER,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYS,
  TIME,
  VERB,
} from "./kinds.ts";
import { fill, met } from "./met.ts";
import { ENDS, is, type Phrase, type View } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { ReadSentence } from "./reading.ts";
import type { Said, Stretch } from "./sayings.ts";
import { named } from "./speakerNames.ts";
import { type Draft, OUTLET, type Stage } from "./stage.ts";
import { stances } from "./stances.ts";
import { subjectOf } from "./subjects.ts";
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
  const before = stage.last;
  const voices = speak(stage, sentence, spoken(view, outer, within));
  if (outer.length === 0) inherit(stage, sentence, quoted);
  for (const quote of quoted) hearWithin(stage, sentence, quote, inner);
  colour(stage, within);
  introduce(stage, sentence);
  const speaker = voices.find((one) => one !== null && one.speaker !== null);
  if (speaker?.speaker != null && tellsOf(view, within))
    stage.cast.publish(speaker.via ?? speaker.speaker);
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

/** Bodies that are told of, by the word for what they are: "a monitoring group", "the Osh gang". */
function introduce({ reading, view, cast }: Stage, { opens, last, index }: ReadSentence): void {
  for (let i = opens + 1; i <= last; i++) {
    if (!is(view, i, BODY) || is(view, i, CAPITAL | POSSESSIVE) || !is(view, i + 1, AFTER_NAME))
      continue;
    let first = i;
    while (first > opens && i - first < LONGEST_NAME && !is(view, first - 1, BEFORE_NAME))
      first -= 1;
    const led = first > opens && is(view, first - 1, DETERMINER) ? first - 1 : first;
    const name = named(reading.text, view, { first: led, last: i, aside: null });
    if (name?.kind !== "body") continue;
    if (name.known === "indefinite" || /[A-Z]/.test(name.name)) cast.introduce(name, index);
  }
}

const AFTER_NAME = BREAKS | VERB | PREPOSITION | BE | AUXILIARY | SAYS | COUNTS | TIME | ENDS;
const BEFORE_NAME = ENDS | PREPOSITION | DETERMINER | BE | AUXILIARY | VERB | SAYS | TIME;
const LONGEST_NAME = 8;

/** Who a sentence is about may be the "he" or "it" of the next. */
function noteSubject({ reading, view, cast }: Stage, { opens, last, index }: ReadSentence): void {
  const subject = subjectOf(view, { first: opens, last });
  if (subject && hasNumber(view, subject)) return;
  const name = subject && isSource(view, subject) ? named(reading.text, view, subject) : null;
  if (!name || !subject) return;
  const isBody = is(view, subject.last, BODY | ROLE);
  if (name.kind !== "people" && (name.known === "name" || isBody)) cast.mention(name, index);
}

/** "said in a report", "the survey found". */
function tellsOf({ tokens }: View, { first, last }: Stretch): boolean {
  for (let i = first; i <= last; i++) if (TOLD_OF.test(tokens[i]?.text ?? "")) return true;
  return false;
}

const TOLD_OF = /^(?:report|study|survey|data|figures|census|statistics|audit|findings|poll)$/;

function hasNumber(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, NUMBER)) return true;
  return false;
}

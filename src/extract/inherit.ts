import { type Counting, continues, retells } from "./continues.ts";
import { isSource } from "./isSource.ts";
import { PAPER } from "./kinds.ts";
import { fill, met } from "./met.ts";
import { form, is, type View } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { ReadSentence } from "./reading.ts";
import type { Stretch } from "./sayings.ts";
import { type Draft, OUTLET, type Stage } from "./stage.ts";
import { subjectOf } from "./subjects.ts";

const has = (view: View, { first, last }: Stretch, kind: number) => {
  for (let i = first; i <= last; i++) if (is(view, i, kind)) return true;
  return false;
};

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
export function inherit(stage: Stage, sentence: ReadSentence, quoted: readonly Quotation[]): void {
  const { view, drafts, owner, last } = stage;
  const within = { first: sentence.opens, last: sentence.last };
  for (const quote of quoted) {
    const opened = quote.first < within.first;
    const found = opened
      ? drafts[owner[quote.first] ?? 0]
      : (ahead(stage, sentence, quote) ?? justBefore(stage, sentence, quote));
    const draft = found ?? (opened ? null : subjectsOwn(stage, sentence, quote));
    if (!draft || draft.speaker === null) continue;
    const first = Math.max(quote.first, within.first);
    const to = Math.min(quote.last, within.last);
    fill(stage, { first, last: to }, found ? remote(draft, "direct-speech") : draft);
    stage.last = { draft, sentence };
  }
  const near = last && sentence.index - last.sentence.index <= 1 && last.draft.speaker !== null;
  if (!near || quoted.some((one) => one.last - one.first >= SHORTEST)) return;
  const now = counting(stage, sentence);
  const isCount = now.numbers.length > 0;
  if (isCount && continues(view, counting(stage, last.sentence, last.draft), now))
    goOn(stage, sentence, last.draft);
  else {
    const { speaker, via } = last.draft;
    const teller = [speaker, via].find((one) => one !== null && stage.cast.publishes(one)) ?? null;
    const draft = { ...last.draft, speaker: teller, via: null };
    if (teller === null) return;
    if (retells(view, now)) goOn(stage, sentence, draft);
    else if (!isCount && (now.listed || has(view, within, PAPER))) stage.last = { draft, sentence };
  }
}

function goOn(stage: Stage, sentence: ReadSentence, draft: Draft): void {
  fill(stage, { first: sentence.opens, last: sentence.last }, remote(draft, "continues"));
  stage.last = { draft, sentence };
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
    listed: isListed(reading.text, sentence),
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
    const sentence = stage.sentences[i];
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

/** `X defended it, "I …"`, `X justified it: "We …"`; or X, whom the sentence before is about: `X was angry. "We …"`. */
function subjectsOwn(
  stage: Stage,
  { index, opens, story }: ReadSentence,
  quote: Quotation,
): Draft | null {
  const leads = quote.first === opens;
  const sentence = stage.sentences[leads ? index - 1 : index];
  if (sentence?.story !== story || quote.last - quote.first < SHORTEST) return null;
  if (!leads && !/^[,:]$/.test(form(stage.view, quote.first - 1))) return null;
  const subject = subjectOf(stage.view, { first: sentence.opens, last: sentence.last });
  if (subject === null || !isSource(stage.view, subject)) return null;
  const found = met(stage, sentence, subject);
  if (found === null) return null;
  return {
    ...OUTLET,
    speaker: found.at,
    span: leads ? null : found.span,
    named: !leads && found.named,
    rule: "direct-speech",
  };
}

/** The fewest tokens between marks that are somebody's speech, and no name or catchword. */
const SHORTEST = 6;

/** "Bulen: about 12,400" on a line of its own. */
const ENTRY = /^[A-Z][^.:;]{1,50}: [^.:;]{0,30}\d[^.:;]{0,20}$/;
const LONGEST_ENTRY = 120;

/** "-- Near Dol, two", "In the north, forces found:". */
const isListed = (text: string, { start, end }: ReadSentence) =>
  text.charAt(end - 1) === ":" ||
  ENTRY.test(text.slice(start, Math.min(end, start + LONGEST_ENTRY))) ||
  /[-–—•*·▪]\s+$/.test(text.slice(Math.max(0, start - 4), start));

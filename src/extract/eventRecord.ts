import { recordId } from "../model/recordId.ts";
import type { Place } from "../model/story.ts";
import { type EventPlace, eventPlace } from "./eventPlace.ts";
import type { Context } from "./events.ts";
import type { FoundEvent } from "./found.ts";
import type { Governor } from "./governor.ts";
import { CLAIM } from "./kinds.ts";
import { mentionsIn } from "./mentionsIn.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { Voice } from "./speech.ts";
import type { TimeSpan } from "./timeSpan.ts";
import { isDenial } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";
import { whatWords } from "./whatWords.ts";
import { isKind } from "./wordKinds.ts";

type Timed = {
  governor: Governor;
  time: TimeSpan;
  rule: string;
  /** Id of the place of what is told again: "the attack"; null: none. */
  known: string | null;
};

/** The record of what happened at a time. */
export function eventRecord(
  context: Context,
  parts: SentenceParts,
  { governor, time, rule, known }: Timed,
): FoundEvent {
  const { tokens } = context.reading;
  const { verb, noun } = governor;
  const [first, last] = [verb?.first ?? noun ?? time.first, verb?.last ?? noun ?? time.last];
  const where =
    eventPlace(context, parts, governor, time) ?? (known ? { place: known, mention: null } : null);
  const voice = voiceOf(context, parts, governor, rule);
  const start = tokens[first]?.start ?? time.start;
  return {
    id: recordId("event", start, tokens[last]?.end ?? time.end, time.edtf ?? ""),
    kind: "event",
    sentence: parts.sentence.index,
    rule,
    what: whatWords(context, parts, governor, {
      ...{ time, rule, voice },
      place: where?.place ?? null,
    }),
    when: time.kind === "since" ? (time.edtf?.split("/")[0] ?? null) : time.edtf,
    place: where?.place ?? null,
    speaker: voice.speaker,
    via: voice.via,
    stance: voice.stance,
    spans: spansOf(where, time, voice),
    parts: partsOf(context, where, time, voice),
  };
}

/** The voice that tells of the event; of a denial the one who denies, of a report that is the news the one reported. */
function voiceOf(
  { reading: { tokens }, speech }: Context,
  parts: SentenceParts,
  { verb, noun, clause }: Governor,
  rule: string,
): Voice {
  const { sentence, verbs } = parts;
  if (rule === "report-as-news") return speech.voiceAt(sentence.opens);
  if (rule === "denial-as-news") return denialIn(speech, parts);
  const voice = speech.voiceAt(verb?.last ?? noun ?? sentence.opens);
  if (verb === null) return voice;
  const before = verbs[verbs.indexOf(verb) - 1];
  if (clause.opener === "that" && before && isDenial(before.key) && !before.negated)
    return { ...voice, stance: "denies" };
  if (!isDenial(verb.key) || verb.passive || isRefusal(tokens, verb)) return voice;
  const content = verbs.find(({ first }) => first > verb.last);
  const denial = content ? speech.voiceAt(content.last) : voice;
  return denial.stance === "denies" ? denial : { ...voice, stance: "denies" };
}

/** "rejected a referendum": no claim is denied. */
function isRefusal(tokens: Context["reading"]["tokens"], { key, last }: Verb): boolean {
  if (key !== "rejected" && key !== "dismissed") return false;
  for (let at = last + 1; at < last + OBJECT; at += 1)
    if (isKind(tokens[at]?.form ?? "", CLAIM)) return false;
  return true;
}

const OBJECT = 6;

/** The first voice of a sentence that denies something. */
function denialIn({ voiceAt }: Context["speech"], { sentence, verbs }: SentenceParts): Voice {
  const all = [voiceAt(sentence.opens), ...verbs.map(({ last }) => voiceAt(last))];
  return all.find(({ stance }) => stance === "denies") ?? voiceAt(sentence.opens);
}

function spansOf(where: EventPlace | null, time: TimeSpan, voice: Voice): FoundEvent["spans"] {
  const spans: FoundEvent["spans"] = [];
  if (where?.mention)
    spans.push({ part: "place", start: where.mention.start, end: where.mention.end });
  spans.push({ part: "when", start: time.start, end: time.end });
  if (voice.span) spans.push({ part: "speaker", start: voice.span[0], end: voice.span[1] });
  return spans;
}

function partsOf(
  { located }: Context,
  where: EventPlace | null,
  { stated }: TimeSpan,
  voice: Voice,
): FoundEvent["parts"] {
  const place = placeById(located, where?.place);
  const parts: FoundEvent["parts"] = {};
  if (where && place) {
    if (place.country !== null)
      parts.country = isCountryNamed(located, where, place) ? "stated" : "inferred";
    parts.place = where.mention ? "stated" : "inferred";
  }
  parts.when = "stated";
  if (stated !== "whole") for (const piece of stated) parts[piece] = "inferred";
  if (voice.speaker !== null) {
    parts.speaker = voice.span ? "stated" : "inferred";
    if (voice.span && !voice.named) parts.name = "inferred";
  }
  if (voice.via !== null) parts.via = voice.viaSpan ? "stated" : "inferred";
  return parts;
}

const NEAR = 5;

/** Whether the country of a place stands beside it: it is the country, or "the Syrian city of", or ", Syria". */
function isCountryNamed(
  located: Context["located"],
  { mention }: EventPlace,
  { country, precision }: Place,
): boolean {
  if (!mention) return false;
  if (precision === "country") return true;
  const [first, last] = [mention.first - NEAR, mention.last + NEAR];
  const peoples = mentionsIn(located.peoples, first, mention.first - 1);
  if (peoples.some((people) => people.country === country)) return true;
  return mentionsIn(located.mentions, first, last).some((other) => {
    const place = placeById(located, other.place);
    return place?.precision === "country" && place.country === country;
  });
}

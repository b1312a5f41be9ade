import type { SpanPart } from "../model/story.ts";
import type { CountedNoun } from "./countedNoun.ts";
import type { Count } from "./counts.ts";
import type { Destinations } from "./destinationsOf.ts";
import type { Context } from "./events.ts";
import type { FoundFigure } from "./found.ts";
import { isPerson, singular } from "./measureNouns.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { ORIGINATING, type Origin } from "./originOf.ts";
import { recordId } from "./recordId.ts";
import type { Setting } from "./settingOf.ts";
import type { Token } from "./tokens.ts";
import type { When } from "./whenOf.ts";

/** All that is known of one figure. */
export type Drawn = {
  count: Count;
  /** The country that those counted are of; null: the text names none. */
  origin: Origin | null;
  where: Setting;
  destinations: Destinations;
  when: When;
  /** Half-open, where the text names a body that is no country; null: it does not. */
  group: [number, number] | null;
};

type Parts = FoundFigure["parts"];
type Spans = FoundFigure["spans"];

/** The record of a figure: each part with its span where its own sentence states it. */
export function figureRecord({ reading, located, speech }: Context, drawn: Drawn): FoundFigure {
  const { count, origin, where, destinations, when, group } = drawn;
  const { span, sentence, measure, unit, rule } = count;
  const voice = speech.voiceAt(span.first);
  const spans: Spans = [];
  const parts: Parts = {};
  const put = (part: SpanPart, range: readonly [number, number] | null, isKnown = true) => {
    if (!isKnown) return;
    const isHere = range !== null && range[0] >= sentence.start && range[1] <= sentence.end;
    if (isHere) spans.push({ part, start: range[0], end: range[1] });
    parts[part] = isHere ? "stated" : "inferred";
  };
  const value = valueOf(reading, span);
  const from = reading.tokens[span.from]?.start ?? span.start;
  put("value", [from, from + value.text.length]);
  const who = whoOf(reading.text, reading.tokens, count);
  put("who", who?.range ?? null, who !== null);
  const place = where.place;
  const country = origin === null ? where.country : origin.country;
  const isCountry = located.places.some((p) => p.id === place && p.precision === "country");
  const isOrigin = origin !== null && ORIGINATING.has(measure);
  put("country", origin?.span ?? (isCountry ? where.span : null), country !== null);
  if (origin === null && isCountry && country !== null) dropLast(spans);
  put("place", isOrigin ? null : where.span, place !== null);
  if (isOrigin && place !== null) parts.place = "stated";
  for (const range of destinations.spans) put("to", range);
  if (destinations.spans.length === 0 && destinations.ids.length > 0) parts.to = "inferred";
  if (group !== null) parts.group = "stated";
  Object.assign(parts, when.parts);
  if (when.span !== null) put("when", when.span);
  put("speaker", voice.named ? voice.span : null, voice.speaker !== null);
  if (voice.via !== null) parts.via = voice.viaSpan === null ? "inferred" : "stated";
  return {
    kind: "figure",
    id: recordId("figure", span.start, span.end, country ?? ""),
    spans,
    parts,
    measure,
    unit,
    who: who?.text ?? null,
    value,
    of: null,
    country,
    place,
    to: destinations.ids,
    group: group === null ? null : reading.text.slice(...group),
    when: when.when,
    speaker: voice.speaker,
    via: voice.via,
    stance: voice.stance,
    sentence: sentence.index,
    rule,
  };
}

/** The ends as read; the words run over hedge, number and percent sign. */
function valueOf(
  { text, tokens }: Context["reading"],
  { value, kind, from, next, start }: NumberSpan,
): FoundFigure["value"] {
  const begin = tokens[from]?.start ?? start;
  const read = value ?? { text: "", low: 0, high: 0, ...EXACT };
  const end = kind === "percent" ? (tokens[next - 1]?.end ?? 0) : 0;
  return { ...read, text: text.slice(begin, Math.max(end, begin + read.text.length)) };
}

const EXACT = { lowInclusive: true, highInclusive: true, approximate: false };

/** A country that is the place itself is marked once. */
const dropLast = (spans: Spans): void => {
  if (spans.at(-1)?.part === "country") spans.pop();
};

/** "of them" names nobody. */
const isNamed = (tokens: readonly Token[], { head }: CountedNoun): boolean =>
  !/^(?:them|whom|those|these|us)$/.test(tokens[head]?.form ?? "");

function whoOf(
  text: string,
  tokens: readonly Token[],
  { who, before, unit }: Count,
): { text: string; range: [number, number] } | null {
  const own = who !== null && isNamed(tokens, who) ? who : null;
  const noun = own ?? before?.who ?? null;
  if (noun === null) return null;
  const isUnit = noun.first === noun.last && !isPerson(unit) && unit !== "percent";
  if (isUnit && singular(tokens[noun.head]?.form ?? "") === singular(unit)) return null;
  const range: [number, number] = [tokens[noun.first]?.start ?? 0, tokens[noun.last]?.end ?? 0];
  return { text: text.slice(...range), range };
}

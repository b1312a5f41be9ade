import { recordId } from "../model/recordId.ts";
import type { SpanPart } from "../model/story.ts";
import type { CountedNoun } from "./countedNoun.ts";
import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { Destinations } from "./destinations.ts";
import type { FoundFigure } from "./found.ts";
import { isPerson, singular } from "./measureNouns.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { ORIGINATING, type Origin } from "./origin.ts";
import type { Setting } from "./settingOf.ts";
import type { Voice } from "./speech.ts";
import type { Token } from "./tokens.ts";
import type { When } from "./whenOf.ts";

/** All that is known of one figure. */
export type Drawn = {
  count: Count;
  named: Named;
  voice: Voice;
  /** The country that those counted are of; null: the text names none. */
  origin: Origin | null;
  where: Setting;
  destinations: Destinations;
  when: When;
  /** Half-open, where the text names a body that is no country; null: it does not. */
  group: [number, number] | null;
};

type Range = [number, number];

/** The record of a figure: each part with its span where its own sentence states it. */
export function figureRecord(tokens: readonly Token[], text: string, told: Drawn): FoundFigure {
  const drawn = isHosted(tokens, told) ? { ...told, origin: null } : told;
  const { count, origin, where, destinations, when, group, voice } = drawn;
  const { span, sentence, measure, unit, rule } = count;
  const value = intervalOf(text, tokens, span);
  const from = tokens[span.from]?.start ?? span.start;
  const who = whoOf(text, tokens, count);
  const country = origin === null ? where.country : origin.country;
  const { spans, parts } = partsOf(drawn, [from, from + value.text.length], who?.range ?? null);
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
    place: where.place,
    to: destinations.ids,
    group: group === null ? null : text.slice(...group),
    when: when.when,
    speaker: voice.speaker,
    via: voice.via,
    stance: voice.stance,
    sentence: sentence.index,
    rule,
  };
}

/** "In Chad, 66,000 Sudanese are registered as refugees": counted where they are taken in. */
function isHosted(tokens: readonly Token[], { count, where }: Drawn): boolean {
  const head = tokens[count.who?.head ?? -1]?.form ?? "";
  const isTaken = HOSTED.has(count.measure) || HOSTED.has(head);
  return isTaken && where.country !== null && where.span !== null;
}

const HOSTED = new Set(["refugees", "housed", "admitted", "sheltered", "hosted"]);

/** Each part of a figure: stated with its span where its own sentence tells it, else inferred. */
function partsOf(
  { count, named, origin, where, destinations, when, group, voice }: Drawn,
  value: Range,
  who: Range | null,
): Pick<FoundFigure, "spans" | "parts"> {
  const { sentence, measure } = count;
  const spans: FoundFigure["spans"] = [];
  const parts: FoundFigure["parts"] = {};
  const put = (part: SpanPart, range: Readonly<Range> | null, isMarked = true) => {
    const isHere = range !== null && range[0] >= sentence.start && range[1] <= sentence.end;
    if (isHere && isMarked) spans.push({ part, start: range[0], end: range[1] });
    parts[part] = isHere ? "stated" : "inferred";
  };
  put("value", value);
  if (who !== null) put("who", who);
  const isCountry = named.entry(where.place ?? "")?.precision === "country";
  const isOrigin = origin !== null && ORIGINATING.has(measure);
  if (origin !== null && origin.country !== null) put("country", origin.span);
  else if (origin === null && where.country !== null)
    put("country", isCountry ? where.span : null, false);
  if (where.place !== null) put("place", isOrigin ? origin.span : where.span, !isOrigin);
  for (const range of destinations.spans) put("to", range);
  if (destinations.spans.length === 0 && destinations.ids.length > 0) parts.to = "inferred";
  if (group !== null) parts.group = "stated";
  Object.assign(parts, when.parts);
  if (when.span !== null) put("when", when.span);
  if (voice.speaker !== null) put("speaker", voice.named ? voice.span : null);
  if (voice.via !== null) parts.via = voice.viaSpan === null ? "inferred" : "stated";
  return { spans, parts };
}

/** The ends as read; the words run over hedge, number and percent sign. */
function intervalOf(
  text: string,
  tokens: readonly Token[],
  { value, kind, from, next, start }: NumberSpan,
): FoundFigure["value"] {
  const begin = tokens[from]?.start ?? start;
  const read = value ?? { text: "", low: 0, high: 0, ...EXACT };
  const end = kind === "percent" ? (tokens[next - 1]?.end ?? 0) : 0;
  return { ...read, text: text.slice(begin, Math.max(end, begin + read.text.length)) };
}

const EXACT = { lowInclusive: true, highInclusive: true, approximate: false };

/** "of them" names nobody. */
const isNamed = (tokens: readonly Token[], { head }: CountedNoun): boolean =>
  !/^(?:them|whom|those|these|us)$/.test(tokens[head]?.form ?? "");

/** "the territories it controlled". */
const HELD = new Set(
  "controlled controled controls held holds seized ruled rules occupied occupies captured".split(
    " ",
  ),
);

function whoOf(
  text: string,
  tokens: readonly Token[],
  { who, before, unit, measure }: Count,
): { text: string; range: [number, number] } | null {
  const own = who !== null && isNamed(tokens, who) ? who : null;
  const noun = own ?? before?.who ?? null;
  if (noun === null) return null;
  const isUnit = noun.first === noun.last && !isPerson(unit) && unit !== "percent";
  if (isUnit && singular(tokens[noun.head]?.form ?? "") === singular(unit)) return null;
  const last = measure === "territory" && HELD.has(tokens[noun.last + 2]?.form ?? "") ? 2 : 0;
  const range: [number, number] = [
    tokens[noun.first]?.start ?? 0,
    tokens[noun.last + last]?.end ?? 0,
  ];
  return { text: text.slice(...range), range };
}

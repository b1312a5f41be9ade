import { type Count, counts } from "./counts.ts";
import type { Context } from "./events.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import { recordId } from "./recordId.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(context: Context, _events: readonly FoundEvent[]): FoundFigure[] {
  return counts(context.reading).map((count) => figure(context, count));
}

function figure({ reading, speech }: Context, count: Count): FoundFigure {
  const { span, sentence, measure, unit, rule } = count;
  const voice = speech.voiceAt(span.first);
  return {
    kind: "figure",
    id: recordId("figure", span.start, span.end),
    spans: [{ part: "value", start: span.start, end: span.end }],
    parts: { value: "stated" },
    measure,
    unit,
    who:
      count.who === null
        ? null
        : reading.text.slice(
            reading.tokens[count.who.first]?.start,
            reading.tokens[count.who.last]?.end,
          ),
    value: span.value as FoundFigure["value"],
    of: null,
    country: null,
    place: null,
    to: [],
    group: null,
    when: null,
    speaker: voice.speaker,
    via: voice.via,
    stance: voice.stance,
    sentence: sentence.index,
    rule,
  };
}

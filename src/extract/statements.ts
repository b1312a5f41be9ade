import { quote } from "../model/quote.ts";
import type { Event, Figure, Place, Quote, Source } from "../model/story.ts";
import { answers } from "./answers.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Reading } from "./reading.ts";
import type { Substory } from "./substories.ts";

type Found = FoundFigure | FoundEvent;

/** What was found as records with their sentences and answers. */
export function statements(
  { text, sentences }: Reading,
  byStory: ReadonlyMap<Substory, Source>,
  places: readonly Place[],
  found: readonly Found[],
): (Figure | Event)[] {
  const quoted: (Figure | Event)[] = [];
  for (const one of found) {
    const sentence = sentences[one.sentence];
    const source = sentence && byStory.get(sentence.story);
    if (!source) continue;
    const quoting = quote(text, source.id, [sentence.start, sentence.end]);
    quoted.push(one.kind === "figure" ? figure(one, quoting) : event(one, quoting));
  }
  const linked = answers(quoted, places);
  for (const one of quoted) one.answers = linked.get(one.id) ?? [];
  return quoted;
}

/** Field by field: to copy thousands of records with one field less takes ten times as long. */
const figure = (found: FoundFigure, quoted: Quote): Figure => ({
  kind: found.kind,
  id: found.id,
  spans: found.spans,
  parts: found.parts,
  measure: found.measure,
  unit: found.unit,
  who: found.who,
  value: found.value,
  of: found.of,
  country: found.country,
  place: found.place,
  to: found.to,
  group: found.group,
  when: found.when,
  speaker: found.speaker,
  via: found.via,
  stance: found.stance,
  rule: found.rule,
  quote: quoted,
  answers: [],
  review: "suggested",
});

const event = (found: FoundEvent, quoted: Quote): Event => ({
  id: found.id,
  kind: found.kind,
  rule: found.rule,
  what: found.what,
  when: found.when,
  place: found.place,
  speaker: found.speaker,
  via: found.via,
  stance: found.stance,
  spans: found.spans,
  parts: found.parts,
  quote: quoted,
  answers: [],
  review: "suggested",
});

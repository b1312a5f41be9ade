import { quote } from "../model/quote.ts";
import type { Event, Figure, Place, Source } from "../model/story.ts";
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
  const quoted = found.flatMap((one): (Figure | Event)[] => {
    const sentence = sentences[one.sentence];
    const source = sentence && byStory.get(sentence.story);
    if (!source) return [];
    const shared = {
      quote: quote(text, source.id, [sentence.start, sentence.end]),
      answers: [],
      review: "suggested" as const,
    };
    if (one.kind === "figure") {
      const { sentence: _, ...figure } = one;
      return [{ ...figure, ...shared }];
    }
    const { sentence: _, ...event } = one;
    return [{ ...event, ...shared }];
  });
  const linked = answers(quoted, places);
  return quoted.map((one) => ({ ...one, answers: linked.get(one.id) ?? [] }));
}

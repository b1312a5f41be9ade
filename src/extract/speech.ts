import type { Speaker, Stance } from "../model/story.ts";
import { hear } from "./hearing.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";
import { staged } from "./stage.ts";

/** Who stands behind the words at one spot of the text, and how. */
export type Voice = {
  /** Id of the innermost named source; null: the outlet states it itself. */
  speaker: string | null;
  /** Id of who relays it between speaker and outlet; null: nobody. */
  via: string | null;
  stance: Stance;
  /** Where the sentence names the speaker, half-open; null: it is taken from an earlier sentence. */
  span: [number, number] | null;
  /** Where it names who relays it, half-open; null: it does not. */
  viaSpan: [number, number] | null;
  /** Whether the name stands in this sentence, and not only "he", "it", "the report". */
  named: boolean;
  /** Short name of the rule. */
  rule: string;
};

export type Speech = {
  /** In the order of the text. */
  speakers: Speaker[];
  /** The voice behind the words at a token. */
  voiceAt: (token: number) => Voice;
};

/** Who says what in a text. */
export function speech(reading: Reading, located: Located): Speech {
  const stage = staged(reading, located);
  for (const sentence of stage.sentences) hear(stage, sentence);
  const { speakers, ids } = stage.cast.settle();
  const id = (at: number | null) => (at === null ? null : (ids[at] ?? null));
  const voices = stage.drafts.map(
    ({ speaker, via, stance, span, viaSpan, named, rule }): Voice => ({
      speaker: id(speaker),
      via: id(via),
      stance,
      span,
      viaSpan,
      named,
      rule,
    }),
  );
  const outlet = voices[0] as Voice;
  return { speakers, voiceAt: (token) => voices[stage.owner[token] ?? 0] ?? outlet };
}

import type { Reading } from "../../src/extract/reading.ts";
import type { Speech } from "../../src/extract/speech.ts";
import type { Gold, GoldFigure } from "./gold.ts";
import { speakerAgrees } from "./speakerAgrees.ts";

/** A figure of the gold beside the voice at its number. */
export type Heard = {
  gold: GoldFigure;
  /** Name of who stands behind it, and of who relays that; null: nobody. */
  speaker: string | null;
  via: string | null;
  stance: string;
  rule: string;
  speakerRight: boolean;
  stanceRight: boolean;
};

/** Whose words the numbers of the gold are said to be; numbers that no token of their quote holds are left out. */
export function voicesOfGold(
  { figures }: Gold,
  { text, tokens }: Reading,
  speech: Speech,
): Heard[] {
  const names = new Map(speech.speakers.map(({ id, name }) => [id, name]));
  const seen = new Map<string, number>();
  return figures.flatMap((gold) => {
    const sentence = text.indexOf(gold.quote);
    const words = gold.text ?? String(gold.value);
    const key = `${sentence} ${words}`;
    const from = seen.get(key) ?? sentence;
    const start = Math.max(find(text, words, from), find(text, words, sentence));
    seen.set(key, start + 1);
    const token = tokens.findIndex(({ end }) => end > start);
    if (gold.optional || sentence < 0 || start < 0 || token < 0) return [];
    const voice = speech.voiceAt(token);
    const speaker = names.get(voice.speaker ?? "") ?? null;
    const wanted = gold.stance ?? (gold.status === "denied" ? "denies" : "asserts");
    return [
      {
        gold,
        speaker,
        via: names.get(voice.via ?? "") ?? null,
        stance: voice.stance,
        rule: voice.rule,
        speakerRight: speakerAgrees(gold.attributed_to, speaker),
        stanceRight: voice.stance === wanted,
      },
    ];
  });
}

/** Where words stand by themselves from an offset on; -1: nowhere. */
function find(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + words.length)}`;
    if (!/[A-Za-z0-9]/.test(around)) return at;
  }
  return -1;
}

import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";

/** Where what a sentence tells happens, if its own clause names no place. */
export type Scene = {
  /** Id of the most precise place; null: unknown. */
  place: string | null;
  /** ISO 3166-1 alpha-2; null: unknown or several. */
  country: string | null;
};

/** The scene at each sentence, by its index. */
export function scenes({ sentences }: Reading, _located: Located): Scene[] {
  return sentences.map(() => ({ place: null, country: null }));
}

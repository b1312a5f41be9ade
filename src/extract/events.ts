import type { FoundEvent } from "./found.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { Speech } from "./speech.ts";

/** What the relaters before it found. */
export type Context = {
  reading: Reading;
  located: Located;
  speech: Speech;
  scenes: readonly Scene[];
};

/** What happened at a time that the text gives, in the order of the text. */
export function events(_context: Context): FoundEvent[] {
  return [];
}

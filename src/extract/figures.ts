import type { Context } from "./events.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";

/** What the text counts: number, what is counted, who, where, when, by whom; in the order of the text. */
export function figures(_context: Context, _events: readonly FoundEvent[]): FoundFigure[] {
  return [];
}

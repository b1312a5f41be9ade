import type { Event, Figure } from "../model/story.ts";

/** Links rival claims about one thing: by id, the ids that each contradicts or denies. */
export function answers(_statements: readonly (Figure | Event)[]): Map<string, string[]> {
  return new Map();
}

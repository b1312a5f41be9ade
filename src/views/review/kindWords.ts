import type { Kind } from "../../model/story.ts";

/** What a record of a kind is called when one is added. */
export const KIND_WORDS: { [kind in Kind]: string } = {
  figure: "a figure",
  event: "an event",
  mention: "a place",
};

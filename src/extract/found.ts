import type { Event, Figure } from "../model/story.ts";

/** A figure or event before it has its sentence, its answers and its review; `sentence` is the index of its sentence. */
type Found<Statement extends Figure | Event> = Omit<Statement, "quote" | "review" | "answers"> & {
  sentence: number;
  /** Short name of the rule that found it: "why is this here?". */
  rule: string;
};

export type FoundFigure = Found<Figure>;
export type FoundEvent = Found<Event>;

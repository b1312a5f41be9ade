/** What extraction could not settle and does not guess: said beside the story, never left out in silence. */
export type Problem = {
  /** Short name of the rule: "missing-date", "unknown-place" … */
  rule: string;
  /** One lower-case sentence that names the thing and the way out. */
  message: string;
  /** Id of the source that it is about; null: of none. */
  source: string | null;
  /** Half-open UTF-16 code units in the text; null: about no one place in it. */
  range: [number, number] | null;
};

/** A problem with a place: what was found wrong in a file, and what became of it. */
export type Issue = {
  /** A short name of the rule: "duplicate-id", "unknown-place" … */
  rule: string;
  /** One lower-case sentence that names the thing and the value. */
  message: string;
  /** JSON path in the file: "records[3].value.low"; of an article made into a story, where in its text. */
  path: string;
  /** Id of the record left out because of it; null: nothing was left out. */
  record: string | null;
  /** The place or record of the file that it is about, by its id, or the text, by its SHA-256. Not there: none of these. */
  about?: { list: "places" | "records" | "texts"; id: string } | undefined;
};

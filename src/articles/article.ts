/** An article as a file tells it. */
export type Article = {
  /** What quotes point into: paragraphs apart by blank lines where the file has paragraphs. */
  text: string;
  /** Null: the file does not say. */
  title: string | null;
  /** EDTF day as the file writes it, in its own time zone; null: the file does not say. */
  published: string | null;
  publisher: string | null;
  /** http or https; null: the file does not say. */
  url: string | null;
};

/** One way to read bytes as text. */
export type Encoded = {
  /** For people: "Western European (windows-1252)". */
  encoding: string;
  text: string;
};

/** The article in a file. `fault`: one sentence that names the file and the way out. */
export type Found = { article: Article } | { fault: string };

/** What became of a file. `fault`: one sentence that names the file and the way out. */
export type Read =
  | {
      article: Article;
      /** Other ways to read the bytes, the one taken first; one or none: there is no doubt. */
      encodings: readonly Encoded[];
    }
  | { fault: string }
  /** Bytes that no rule settles: the reader chooses; at least two. */
  | { encodings: readonly Encoded[] };

/** The longest text of an article: 10 MB, in bytes of UTF-8. */
export const LARGEST_TEXT = 10_000_000;

/** An article of which only the text is known. */
export const bare = (text: string): Article => ({
  text,
  title: null,
  published: null,
  publisher: null,
  url: null,
});

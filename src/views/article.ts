/** What the reader gives of an article, as typed: "" where nothing was. */
export type Draft = {
  text: string;
  title: string;
  /** EDTF; the date of every report that states none. */
  published: string;
  publisher: string;
  url: string;
};

export const BLANK: Draft = { text: "", title: "", published: "", publisher: "", url: "" };

/** Whether nothing was given of an article. */
export const isBlank = (draft: Draft): boolean =>
  Object.values(draft).every((typed) => typed.trim() === "");

/** The longest text of an article: 10 MB, in bytes of UTF-8. */
export const LARGEST = 10_000_000;

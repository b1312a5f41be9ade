import { useRef, useState } from "react";
import { BLANK, type Draft } from "./article.ts";
import { readArticle } from "./readArticle.ts";

/** What became of the article's file that was given last. */
export type Given = {
  /** How many were given so far. */
  count: number;
  name: string;
  /** Why its text is not in the draft; null: it is. */
  fault: string | null;
  /** The draft whose place it took; null: there was none. */
  before: Draft | null;
};

const NOTHING: Given = { count: 0, name: "", fault: null, before: null };

/** The article that the reader is about to open. Lives as long as the page, so that closing the panel loses nothing. */
export function useDraft() {
  const [draft, change] = useState<Draft>(BLANK);
  const [given, setGiven] = useState<Given>(NOTHING);
  const latest = useRef<File>(null);
  /** Puts a file's text into the draft, where it can be read. */
  const give = async (file: File) => {
    latest.current = file;
    const read = await readArticle(file);
    if (latest.current !== file) return;
    const { name } = file;
    const before = draft.text.trim() === "" ? null : draft;
    if ("text" in read) change({ ...BLANK, text: read.text });
    setGiven(({ count }) =>
      "text" in read
        ? { count: count + 1, name, fault: null, before }
        : { count: count + 1, name, fault: read.fault, before: null },
    );
  };
  return { draft, change, given, give };
}

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Encoded, Read } from "../../articles/article.ts";
import { articleOf, encodedArticle } from "../../articles/articleOf.ts";
import type { Draft } from "../article.ts";
import { draftOf } from "./draftOf.ts";

/** What became of the text that was given last by a file or an example. */
export type Given = {
  name: string;
  isReading: boolean;
  /** Why its text is not in the draft; null: it is, or is still read. */
  fault: string | null;
  /** The draft whose place it took; null: there was none. */
  before: Draft | null;
  encodings: readonly Encoded[];
  /** The encoding by which it is in the draft; null: the reader has to choose. */
  taken: Encoded | null;
};

const NOTHING: Given = {
  name: "",
  isReading: false,
  fault: null,
  before: null,
  encodings: [],
  taken: null,
};

/** Reads the article's file into the draft; `file` null: none was given. */
export function useGiven(file: File | null, draft: Draft, change: (draft: Draft) => void) {
  const [given, setGiven] = useState<Given>({ ...NOTHING, isReading: file !== null });
  const isGone = useRef(false);
  const put = (next: Draft, name: string, part: Partial<Given> = {}) => {
    const isFirst = given.before === null && draft.text.trim() !== "" && given.taken === null;
    change(next);
    setGiven({ ...NOTHING, name, before: isFirst ? draft : given.before, ...part });
  };
  const show = (read: Read, name: string, taken?: Encoded) => {
    if (isGone.current) return;
    if ("fault" in read) setGiven({ ...NOTHING, name, fault: read.fault });
    else if ("article" in read) {
      const [first = null] = read.encodings;
      put(draftOf(read.article), name, { encodings: read.encodings, taken: taken ?? first });
    } else setGiven({ ...NOTHING, name, encodings: read.encodings });
  };
  const shown = useEffectEvent(show);
  useEffect(() => {
    isGone.current = false;
    if (file) void articleOf(file).then((read) => shown(read, file.name));
    return () => {
      isGone.current = true;
    };
  }, [file]);
  const choose = async (encoded: Encoded) => {
    const { name, encodings } = given;
    show(await encodedArticle(encoded, name, encodings), name, encoded);
  };
  /** The reader goes on from what is there; with a text of his own it is no longer that of the file. */
  const forget = (isText: boolean) =>
    setGiven((now) => ({
      ...now,
      before: null,
      encodings: isText && now.taken !== null ? [] : now.encodings,
    }));
  return { given, put, choose, forget };
}

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Encoded, Read } from "../../articles/article.ts";
import { articleOf, encodedArticle } from "../../articles/articleOf.ts";
import type { Draft } from "../article.ts";
import { replaced } from "../drafting.ts";
import { draftOf } from "./draftOf.ts";

/** What became of the text that was given last by a file or an example. */
export type Given = {
  name: string;
  isReading: boolean;
  /** Why its text is not in the draft; null: it is, or is still read. */
  fault: string | null;
  encodings: readonly Encoded[];
  /** The encoding by which it is in the draft; null: the reader has to choose. */
  taken: Encoded | null;
  /** The encoding that the reader chose and by which it is being read; null: none. */
  wanted: Encoded | null;
};

const NOTHING: Given = {
  name: "",
  isReading: false,
  fault: null,
  encodings: [],
  taken: null,
  wanted: null,
};

/** Reads the article's file into the draft; `file` null: none was given. Leaving the panel ends the reading. */
export function useGiven(file: File | null) {
  const [given, setGiven] = useState<Given>({
    ...NOTHING,
    name: file?.name ?? "",
    isReading: file !== null,
  });
  /** Ends the reading under way. */
  const reading = useRef(new AbortController());
  const put = (next: Draft, name: string, part: Partial<Given> = {}) => {
    replaced(next);
    setGiven({ ...NOTHING, name, ...part });
  };
  const fail = (fault: string) =>
    setGiven((now) => ({ ...now, isReading: false, wanted: null, fault }));
  const show = (read: Read, name: string, taken?: Encoded) => {
    if ("fault" in read) fail(read.fault);
    else if ("article" in read) {
      const [first = null] = read.encodings;
      put(draftOf(read.article), name, { encodings: read.encodings, taken: taken ?? first });
    } else setGiven({ ...NOTHING, name, encodings: read.encodings });
  };
  const shown = useEffectEvent(show);
  const read = (of: (signal: AbortSignal) => Promise<Read>, name: string, taken?: Encoded) => {
    reading.current.abort();
    reading.current = new AbortController();
    // A reading that was ended is of no more interest.
    of(reading.current.signal).then(
      (found) => shown(found, name, taken),
      () => {},
    );
  };
  const begin = useEffectEvent(() => {
    if (file) read((signal) => articleOf(file, signal), file.name);
  });
  useEffect(() => {
    begin();
    return () => reading.current.abort();
  }, []);
  const choose = (encoded: Encoded) => {
    const { name, encodings } = given;
    setGiven((now) => ({ ...now, isReading: true, wanted: encoded, fault: null }));
    read((signal) => encodedArticle(encoded, name, encodings, signal), name, encoded);
  };
  const cancel = () => {
    reading.current.abort();
    fail(`Cancelled: ${given.name} was not read. Your text is still here.`);
  };
  /** The reader goes on with a text of his own, which is no longer that of the file. */
  const forget = () =>
    setGiven((now) => ({ ...now, encodings: now.taken === null ? now.encodings : [] }));
  return { given, put, choose, cancel, forget };
}

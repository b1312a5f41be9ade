import type { Draft } from "./article.ts";
import { OneArticle } from "./OneArticle.tsx";
import { Batch } from "./open/Batch.tsx";
import "./openpanel.css";

type Props = {
  draft: Draft;
  change: (draft: Draft) => void;
  /** What was picked or dropped; empty: nothing. */
  files: readonly File[];
  /** Opens the picker of files. */
  pick: () => void;
  close: () => void;
};

/** What "Open a story…" holds: an article to paste or one from a file, or the list of several files. */
export function OpenPanel({ files, ...rest }: Props) {
  const [only = null] = files;
  if (files.length > 1) return <Batch files={files} close={rest.close} />;
  return <OneArticle file={only} {...rest} />;
}

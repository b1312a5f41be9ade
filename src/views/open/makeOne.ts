import { articleOf } from "../../articles/articleOf.ts";
import { openStory, useDateline } from "../../store/state.ts";
import type { Draft } from "../article.ts";
import { draftFault } from "../draftFault.ts";
import { type Extraction, extractInWorker, type Progress } from "../extractInWorker.ts";
import { pending } from "../making.ts";
import { openArticle } from "../openArticle.ts";
import { isStoryFile, storyIn } from "../openFile.ts";
import type { Fate } from "./batch.ts";
import { draftOf } from "./draftOf.ts";
import { factsOf } from "./factsOf.ts";

/** What a file's making tells while it lasts. */
export type Watch = {
  progress: (progress: Progress) => void;
  /** The extraction that has begun, so that it can be cancelled. */
  began: (extraction: Extraction) => void;
  /** Aborted: the reader has left or cancelled, and nothing is opened any more. */
  signal: AbortSignal;
};

/** Opens one file of several, article or story. What happened to it, also when it was not opened. */
export async function makeOne(file: File, watch: Watch): Promise<Fate> {
  const { signal } = watch;
  if (await isStoryFile(file)) {
    const read = await storyIn(file);
    if ("fault" in read) return { kind: "refused", why: read.fault };
    if (signal.aborted) return { kind: "stopped" };
    openStory(read.opened);
    return made();
  }
  const read = await articleOf(file, signal).catch(() => null);
  if (read === null) return { kind: "stopped" };
  if ("fault" in read) return { kind: "refused", why: read.fault };
  if (!("article" in read)) {
    const why = `${file.name} does not say how it is encoded: drop it by itself to choose.`;
    return { kind: "refused", why };
  }
  return makeDraft(draftOf(read.article), watch);
}

/** Makes a story of a draft and opens it, unless it has no date. */
export async function makeDraft(draft: Draft, watch: Watch): Promise<Fate> {
  const { signal } = watch;
  const fault = draftFault(draft);
  if (fault) return { kind: "refused", why: fault.message };
  const extraction = extractInWorker(draft.text, factsOf(draft), watch.progress);
  watch.began(extraction);
  try {
    const extracted = await extraction.result;
    const next = pending(extracted);
    if (next?.kind === "refused") return { kind: "refused", why: next.message };
    if (next && next.kind === "asking" && next.undated.length > 0 && draft.published === "")
      return { kind: "undated", draft, extracted };
    const why = await openArticle(extracted, draft.text, () => !signal.aborted);
    return why === null ? made() : { kind: "refused", why };
  } catch (error) {
    if (signal.aborted) return { kind: "stopped" };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "refused", why: `It could not be read, ${why}: drop it again by itself.` };
  }
}

/** What was just opened. */
export function made(): Fate {
  const { story } = useDateline.getState().story;
  return { kind: "made", title: story.title, records: story.records.length };
}

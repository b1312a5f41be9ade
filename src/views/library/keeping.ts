import { create } from "zustand";
import { storyJson } from "../../export/storyFile.ts";
import { entryOf } from "../../library/entryOf.ts";
import { keep } from "../../library/keep.ts";
import { storageFault } from "../../library/storageFault.ts";
import type { Story } from "../../model/story.ts";
import { isKept } from "../../store/keptKey.ts";
import { stepAddress } from "../../store/ownEntries.ts";
import { type Opened, useDateline } from "../../store/state.ts";
import { keptSteps } from "./keptSteps.ts";
import { inLibrary } from "./library.ts";

type KeepingState = {
  /** Why the open story is not kept; null: it is, or needs not be. */
  fault: string | null;
  /** Key of the story that another tab has changed meanwhile; null: none. */
  conflict: string | null;
  /** Counts the saves of this tab and of others: the list of stories is read anew. */
  saves: number;
};

export const useKeeping = create<KeepingState>(() => ({ fault: null, conflict: null, saves: 0 }));

/** What this tab has last read or written of each story. */
const last = new Map<string, { revision: number; story: Story | null }>();
const waiting = new Map<string, Opened>();
/** What is being written at the moment. */
const writing = new Set<Opened>();
const CHANNEL = "dateline-library";
/** After the first change in a while the save waits for the picture only, after more of them for a pause; in ms. */
const [SOON, PAUSE] = [30, 400];

/** Tells which revision of a kept story this tab goes on from; `story`: what it holds, null: nothing that is here. */
export function rest(key: string, revision: number, story: Story | null): void {
  last.set(key, { revision, story });
  if (useKeeping.getState().conflict === key) useKeeping.setState({ conflict: null });
}

/** Keeps each story of the reader's, and what becomes of it, as long as the page lives. Returns what ends that. */
export function startKeeping(window: Window): () => void {
  let timer: number | undefined;
  let noted = Number.NEGATIVE_INFINITY;
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : null;
  const save = () => flush((key, revision) => channel?.postMessage({ key, revision }));
  const note = () => {
    const { story } = useDateline.getState();
    if (!isKept(story.key)) return;
    waiting.set(story.key, story);
    window.clearTimeout(timer);
    const now = performance.now();
    timer = window.setTimeout(() => void save(), now - noted > PAUSE ? SOON : PAUSE);
    noted = now;
  };
  const stop = useDateline.subscribe((now, before) => {
    if (now.steps !== before.steps || now.index !== before.index) note();
  });
  // What was done before this began is not lost either.
  const { story: opened } = useDateline.getState();
  if (!isStored(opened)) note();
  const onHidden = () => window.document.visibilityState === "hidden" && void save();
  const onPageHide = () => void save();
  const onLeaving = (event: Event) => {
    if (isUnsaved()) event.preventDefault();
    void save();
  };
  window.addEventListener("pagehide", onPageHide);
  window.addEventListener("beforeunload", onLeaving);
  window.document.addEventListener("visibilitychange", onHidden);
  if (channel) channel.onmessage = ({ data }) => told(data);
  return () => {
    stop();
    window.clearTimeout(timer);
    void save().finally(() => channel?.close());
    window.removeEventListener("pagehide", onPageHide);
    window.removeEventListener("beforeunload", onLeaving);
    window.document.removeEventListener("visibilitychange", onHidden);
  };
}

/** Whether a story of the reader's would be lost with the page, or what became of it; filters alone are in the address. */
function isUnsaved(): boolean {
  const { story } = useDateline.getState();
  return (
    [...waiting.values(), ...writing].some((opened) => !isStored(opened)) ||
    (useKeeping.getState().conflict === story.key && !isStored(story))
  );
}

const isStored = ({ key, story }: Opened): boolean => last.get(key)?.story === story;

/** Another tab has saved a story. */
function told(data: unknown): void {
  if (typeof data !== "object" || data === null || !("key" in data) || !("revision" in data))
    return;
  const { key, revision } = data;
  if (typeof key !== "string" || typeof revision !== "number") return;
  useKeeping.setState(({ saves }) => ({ saves: saves + 1 }));
  const own = last.get(key)?.revision;
  if (own !== undefined && revision > own && useDateline.getState().story.key === key) {
    useKeeping.setState({ conflict: key });
  }
}

let chain: Promise<void> = Promise.resolve();

/** Saves what waits, one after the other. */
export function flush(saved: (key: string, revision: number) => void = () => {}): Promise<void> {
  const list = [...waiting];
  waiting.clear();
  for (const [key, opened] of list) {
    chain = chain.then(() => saveOne(key, opened, saved));
  }
  return chain;
}

async function saveOne(
  key: string,
  opened: Opened,
  saved: (key: string, revision: number) => void,
): Promise<void> {
  if (useKeeping.getState().conflict === key) return;
  writing.add(opened);
  try {
    const result = await inLibrary((database) => keep(database, keepingOf(key, opened)));
    const before = last.get(key);
    if ("conflict" in result) {
      // What only this tab looks at needs no choice.
      if (!isStored(opened)) useKeeping.setState({ conflict: key });
      return;
    }
    last.set(key, { revision: result.saved, story: opened.story });
    useKeeping.setState(({ saves }) => ({ fault: null, saves: saves + 1 }));
    if (before?.revision !== result.saved) saved(key, result.saved);
  } catch (error) {
    waiting.set(key, waiting.get(key) ?? opened);
    useKeeping.setState({ fault: storageFault(error) });
  } finally {
    writing.delete(opened);
  }
}

function keepingOf(key: string, { story, rejected, texts = new Map() }: Opened) {
  const { steps, index } = useDateline.getState();
  const { stories, ...history } = keptSteps(steps, index, key);
  const present = steps[index];
  return {
    entry: entryOf(
      story,
      {
        id: key,
        changed: new Date().toISOString(),
        query: present?.story.key === key ? stepAddress(present) : "",
      },
      stories,
    ),
    based: last.get(key)?.revision ?? null,
    isEdited: last.get(key)?.story !== story,
    file: storyJson(story, { rejected }),
    texts,
    history,
  };
}

import { createRoot, hydrateRoot } from "react-dom/client";
import { asksForEvents } from "./store/asksForEvents.ts";
import { isKept, newKey } from "./store/keptKey.ts";
import {
  begin,
  notify,
  type Opened,
  openStory,
  resume,
  start,
  useDateline,
} from "./store/state.ts";
import { syncHistory } from "./store/sync.ts";
import { readAddress } from "./store/url.ts";
import "./fonts.css";
import "./app.css";
import { App } from "./views/App.tsx";
import { DEFAULT_KEY, defaultStory } from "./views/defaultStory.ts";
import type { Reopened } from "./views/library/reopened.ts";

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("missing #root in index.html");
  if (import.meta.env.DEV && new URLSearchParams(window.location.search).has("gallery")) {
    await openGallery(root);
    return;
  }
  const data = asked("data");
  const isEvents = asksForEvents(query);
  const found = data === null ? await askedStory() : null;
  if (found && "opened" in found) {
    begin(found.opened);
    resume(found.steps, found.index);
    for (const notice of found.notices ?? []) notify(notice);
    root.replaceChildren();
  } else {
    const opened = { story: await defaultStory(), key: DEFAULT_KEY, issues: [], rejected: [] };
    begin(opened);
    const { filters, pinned, notices } = readAddress(data || isEvents ? "" : query, opened.story);
    start({ story: opened, filters, pinned }, [
      ...(found ? [found.fault] : storyNotice()),
      ...notices,
    ]);
  }
  if (data === null && !isEvents) syncHistory(window, openPasted);
  if (root.firstChild) hydrateRoot(root, <App />);
  else createRoot(root).render(<App />);
  if (isEvents) await askForEvents();
  else if (data !== null) await openLinked(data).catch(() => notify(NOT_LOADED));
}

/** What the address asked for when the page was opened. */
const query = window.location.search;
const asked = (name: string) => new URLSearchParams(query).get(name);

const NOT_LOADED =
  "What opens stories by their address did not load: reload the page to try again.";

/** Until the reader has answered, the address stays as it is, so that a reload asks again. */
async function openLinked(data: string): Promise<void> {
  const { linked } = await import("./views/later.ts");
  const found = await linked(data, window.location.href);
  if (found) {
    const { opened } = found;
    const { filters, pinned, notices } = readAddress(query, opened.story);
    start({ story: opened, filters, pinned }, [...found.notices, ...notices]);
  }
  syncHistory(window, openPasted);
}

/** A view of event data holds no rows: until its file is here the address stays as it is, so that a reload asks again. */
async function askForEvents(): Promise<void> {
  const stop = useDateline.subscribe((now, before) => {
    if (now.steps === before.steps && now.isEvents === before.isEvents) return;
    stop();
    syncHistory(window, openPasted);
  });
  await openPasted(query);
}

/**
 * A link with a story that was put into the open page opens like a file: undo leads back to what was open. Of a view of
 * event data the reader is told which file to open.
 */
async function openPasted(asked: string): Promise<void> {
  const { askedEvents, storyInLink } = await import("./views/later.ts");
  if (asksForEvents(asked)) return (await askedEvents()).askedEvents(asked);
  const found = await storyInLink(asked.slice("#story=".length));
  if ("fault" in found) notify(found.fault);
  else openStory({ ...found.opened, key: newKey() });
}

async function openGallery(root: HTMLElement): Promise<void> {
  const [{ Gallery }, { hedgeStory }] = await Promise.all([
    import("./gallery/Gallery.tsx"),
    import("./gallery/hedgeStory.ts"),
  ]);
  begin({ story: hedgeStory(), key: "gallery", issues: [], rejected: [] });
  document.documentElement.dataset.ready = "true";
  createRoot(root).render(<Gallery />);
}

type Found = Omit<Reopened, "opened"> & { opened: Opened; notices?: readonly string[] };

/** The story that the address names or carries, or a sentence why it cannot be had; null: it asks for none. */
async function askedStory(): Promise<Found | { fault: string } | null> {
  const key = asked("story");
  const letters = /^#story=(.+)$/.exec(window.location.hash)?.[1];
  if (letters !== undefined) {
    const { storyInLink } = await import("./views/later.ts");
    const found = await storyInLink(letters);
    if ("fault" in found) return found;
    const { filters, pinned, notices } = readAddress(query, found.opened.story);
    const step = { story: found.opened, filters, pinned };
    return { ...found, steps: [step], index: 0, notices: [...found.notices, ...notices] };
  }
  if (key === null || !isKept(key)) return null;
  const { reopened } = await import("./views/later.ts");
  return reopened(key, query);
}

function storyNotice(): string[] {
  const key = asked("story");
  if (key === null || key === DEFAULT_KEY) return [];
  return [`There is no story “${key.slice(0, 40)}” here; this is the default one.`];
}

void open();

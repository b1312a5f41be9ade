import { createRoot, hydrateRoot } from "react-dom/client";
import { isKept } from "./store/keptKey.ts";
import { begin, resume, start } from "./store/state.ts";
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
  const kept = await keptStory();
  if (kept && "opened" in kept) {
    begin(kept.opened);
    resume(kept.steps, kept.index);
    root.replaceChildren();
  } else {
    const opened = { story: await defaultStory(), key: DEFAULT_KEY, issues: [], rejected: [] };
    begin(opened);
    const { filters, pinned, notices } = readAddress(window.location.search, opened.story);
    start({ story: opened, filters, pinned }, [
      ...(kept ? [kept.fault] : storyNotice()),
      ...notices,
    ]);
  }
  syncHistory(window);
  if (root.firstChild) hydrateRoot(root, <App />);
  else createRoot(root).render(<App />);
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

/** The story of the reader's that the address asks for, or a sentence why it cannot be had; null: it asks for none. */
async function keptStory(): Promise<Reopened | { fault: string } | null> {
  const key = askedKey();
  if (key === null || !isKept(key)) return null;
  const { reopened } = await import("./views/later.ts");
  return reopened(key, window.location.search);
}

const askedKey = () => new URLSearchParams(window.location.search).get("story");

function storyNotice(): string[] {
  const asked = askedKey();
  if (asked === null || asked === DEFAULT_KEY) return [];
  return [`There is no story “${asked.slice(0, 40)}” here; this is the default one.`];
}

void open();

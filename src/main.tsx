import { createRoot, hydrateRoot } from "react-dom/client";
import type { Story } from "./model/story.ts";
import { begin, start } from "./store/state.ts";
import { syncHistory } from "./store/sync.ts";
import { readAddress } from "./store/url.ts";
import "./fonts.css";
import "./app.css";
import { App } from "./views/App.tsx";

/** The default story's name in the address. */
const DEFAULT_KEY = "soufan-2017";

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("missing #root in index.html");
  if (import.meta.env.DEV && new URLSearchParams(window.location.search).has("gallery")) {
    await openGallery(root);
    return;
  }
  const opened = { story: await defaultStory(), key: DEFAULT_KEY, issues: [], rejected: [] };
  begin(opened);
  const { filters, pinned, notices } = readAddress(window.location.search, opened.story);
  start({ story: opened, filters, pinned }, [...storyNotice(), ...notices]);
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

/** The story that the build checked and wrote into the page; in development, which has no such page, the file itself. */
async function defaultStory(): Promise<Story> {
  const inPage = document.getElementById("story")?.textContent;
  if (inPage) return JSON.parse(inPage);
  if (!import.meta.env.DEV)
    throw new Error("missing story in the page: index.html is not a built one");
  const [{ parseStory }, file] = await Promise.all([
    import("./model/parse.ts"),
    import("../data/stories/soufan-2017.json"),
  ]);
  const parsed = parseStory(file.default);
  if ("refused" in parsed) throw new Error(parsed.refused.message);
  return parsed.story;
}

function storyNotice(): string[] {
  const asked = new URLSearchParams(window.location.search).get("story");
  if (asked === null || asked === DEFAULT_KEY) return [];
  if (asked === "opened")
    return ["Your own story is not kept when the page is reloaded; open it again to go on."];
  return [`There is no story “${asked.slice(0, 40)}” here; this is the default one.`];
}

void open();

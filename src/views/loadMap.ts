import type { ComponentType } from "react";

type Loaded = { StoryMap: ComponentType };

/** The prerender leaves the map out of its module graph: leaflet reads `window` when it is imported. */
const load: (() => Promise<Loaded>) | null = import.meta.env.SSR
  ? null
  : () => import("./map/StoryMap.tsx");

/** Loads the map's code. `failure`: the error of the attempt before, null at the first. */
export async function loadMap(failure: Error | null): Promise<ComponentType> {
  if (!load) throw new Error("missing window: the map needs a browser");
  const loaded = failure === null ? await load() : await again(load, failure);
  return loaded.StoryMap;
}

/** Browsers may keep a failed import for the life of the page; the same file under a new address is a new import. */
async function again(first: () => Promise<Loaded>, failure: Error): Promise<Loaded> {
  renewStyles();
  const [address] = /https?:\S+\.js/.exec(failure.message) ?? [];
  if (address === undefined) return first();
  return import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
}

/** Asks once more for style sheets that did not load. */
function renewStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}

/** Runs a task when the browser has nothing better to do; returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(task, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, 1);
  return () => clearTimeout(id);
}

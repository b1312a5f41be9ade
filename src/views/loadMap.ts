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

/**
 * Browsers may keep a failed import for the life of the page, so the file that the error names is asked for under a
 * new address; Vite asks for a style sheet only once, so that one is asked for here.
 */
async function again(first: () => Promise<Loaded>, { message }: Error): Promise<Loaded> {
  const [style] = /https?:\S+\.css/.exec(message) ?? [];
  if (style !== undefined) await addStyles(style);
  const [script] = /https?:\S+\.js/.exec(message) ?? [];
  return script === undefined
    ? first()
    : import(/* @vite-ignore */ `${script}?again=${Date.now()}`);
}

function addStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`missing style sheet: ${href}`));
    };
    document.head.append(link);
  });
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

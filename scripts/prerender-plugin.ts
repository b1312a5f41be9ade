import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { filledPage, type Rendered } from "./prerendered-page.ts";

const ENTRY = "src/prerender.tsx";
const STORY = "data/stories/soufan-2017.json";

type Renderer = { prerender(story: unknown): Rendered | Promise<Rendered> };

/** Writes the default story, rendered at build time, and the content security policy into the built index.html. */
export function prerenderPlugin(): Plugin {
  let root = "";
  return {
    name: "dateline:prerender",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir }, bundle) {
      if (!dir || !("index.html" in bundle)) return;
      const page = join(dir, "index.html");
      const story: unknown = JSON.parse(await readFile(join(root, STORY), "utf8"));
      const rendered = await renderedStory(root, story);
      await writeFile(page, filledPage(await readFile(page, "utf8"), { rendered, story, root }));
    },
  };
}

/** Builds the entry for Node in a folder of its own, so that builds side by side do not meet, and calls it. */
async function renderedStory(root: string, story: unknown): Promise<Rendered> {
  const cache = join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, "dateline-prerender-"));
  try {
    await build({
      root,
      base: "./",
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      plugins: [react()],
      experimental: { renderBuiltUrl: (file) => `./${file}` },
      build: {
        ssr: ENTRY,
        outDir,
        emptyOutDir: true,
        target: "es2022",
        assetsInlineLimit: 0,
        rolldownOptions: { output: { entryFileNames: "prerender.mjs" } },
      },
    });
    const module: Renderer = await import(pathToFileURL(join(outDir, "prerender.mjs")).href);
    return await module.prerender(story);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

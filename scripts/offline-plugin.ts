import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";

const ENTRY = "src/offline/serviceWorker.ts";

/** Not asked for by the app: what other sites show of a link to it, and notes of the build. */
const LEFT_OUT = /^(social.*\.png|\.vite\/.*|sw\.js)$/;

/** Named after what is in them. */
const HASHED = /^assets\//;

type Kept = { url: string; revision: string | null };

/** Writes sw.js, which keeps every file of the build in the reader's browser, so that the app works without a network. */
export function offlinePlugin(): Plugin {
  let root = "";
  return {
    name: "dateline:offline",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      // After the page has its story.
      order: "post",
      sequential: true,
      async handler({ dir }, bundle) {
        if (!dir || !("index.html" in bundle)) return;
        await build(workerBuild(root, dir, await files(dir)));
      },
    },
  };
}

/** The files of a build, in an order that is always the same. */
async function files(dir: string): Promise<Kept[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, "/"))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  return Promise.all(
    names.map(async (url) => ({
      url,
      revision: HASHED.test(url) ? null : await digest(join(dir, url)),
    })),
  );
}

const digest = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 16);

const workerBuild = (root: string, dir: string, kept: readonly Kept[]) => ({
  root,
  configFile: false as const,
  publicDir: false as const,
  logLevel: "warn" as const,
  define: { FILES: JSON.stringify(kept), "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: dir,
    emptyOutDir: false,
    target: "es2022",
    rolldownOptions: {
      input: join(root, ENTRY),
      output: { format: "iife" as const, entryFileNames: "sw.js" },
    },
  },
});

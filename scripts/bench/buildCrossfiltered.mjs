import { fileURLToPath } from "node:url";
import { build } from "vite";

const STAND_IN = fileURLToPath(new URL("importCrossfiltered.ts", import.meta.url));

/** Builds the app into `folder` as it is, but for the module that opens event data: crossfilter2 takes its place. */
export async function buildCrossfiltered(folder) {
  await build({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: "crossfilter2-instead",
        enforce: "pre",
        resolveId: (source) => (source.endsWith("/importInWorker.ts") ? STAND_IN : null),
      },
    ],
  });
}

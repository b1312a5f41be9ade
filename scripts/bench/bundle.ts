import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { extract } from "../../src/extract/extract.ts";
import type { nameTable } from "../../src/extract/nameTable.ts";

/** Extraction as one minified file in a folder of its own, as a page would load it. */
export type Bundle = {
  file: string;
  /** Bytes of the file, gzipped: code alone, no data. */
  gzip: number;
  extract: typeof extract;
  nameTable: typeof nameTable;
  remove: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles src/extract/extract.ts and the reader of its tables. */
export async function bundle(): Promise<Bundle> {
  const outDir = await mkdtemp(join(tmpdir(), "dateline-extract-"));
  const entry = join(outDir, "entry.ts");
  const from = (name: string) => JSON.stringify(join(ROOT, "src/extract", name));
  await writeFile(
    entry,
    `export { extract } from ${from("extract.ts")};\nexport { nameTable } from ${from("nameTable.ts")};\n`,
  );
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      // Not the library mode, which leaves white space in.
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        output: { format: "es", entryFileNames: "extract.mjs" },
      },
      outDir,
      emptyOutDir: false,
      target: "es2022",
      minify: true,
    },
  });
  const file = join(outDir, "extract.mjs");
  const module: Pick<Bundle, "extract" | "nameTable"> = await import(pathToFileURL(file).href);
  return {
    ...module,
    file,
    gzip: gzipSync(await readFile(file), { level: 9 }).length,
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

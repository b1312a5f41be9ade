import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Our reader as minified workers in a folder of their own, as the page would load it. */
export type CsvPage = { folder: string; html: string; remove: () => Promise<void> };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const WORKER = `
import { detected, HEAD_BYTES } from ${JSON.stringify(join(ROOT, "src/importers/detected.ts"))};
import { readInParts } from ${JSON.stringify(join(ROOT, "src/views/events/readInParts.ts"))};
self.onmessage = async ({ data: file }) => {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const { layout } = detected(head, file.name, file.size);
  const { columns } = await readInParts(file, layout, () => {});
  let deaths = 0;
  for (const best of columns.best) if (best > 0) deaths += best;
  self.postMessage({ rows: columns.length, deaths });
};
`;

/** Both ways of opening give the number of rows and the sum of deaths; PapaParse in a worker of its own where asked for. */
const HTML = `<!doctype html><title>CSV</title><link rel="icon" href="data:,"><input type="file">
<script src="/papa/papaparse.js"></script>
<script>
const file = () => document.querySelector("input").files[0];
const timed = async (open) => {
  const start = performance.now();
  const found = await open();
  return { ...found, ms: performance.now() - start };
};
const ours = () => timed(() => new Promise((resolve, reject) => {
  const worker = new Worker("/ours/worker.js", { type: "module" });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage(file());
}));
const papa = (worker) => timed(() => new Promise((resolve, reject) => {
  const rows = [];
  const config = { header: true, skipEmptyLines: true, worker, error: reject };
  const sum = () => rows.reduce((deaths, row) => deaths + Number(row.fatalities), 0);
  const complete = () => resolve({ rows: rows.length, deaths: sum() });
  const chunk = ({ data }) => { for (const row of data) rows.push(row); };
  Papa.parse(file(), { ...config, chunk, complete });
}));
</script>`;

export async function csvPage(): Promise<CsvPage> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-csv-"));
  const input = join(folder, "entry.ts");
  await writeFile(input, WORKER);
  await build({
    root: ROOT,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    worker: { format: "es" },
    build: {
      rolldownOptions: { input, output: { format: "es", entryFileNames: "worker.js" } },
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      minify: true,
    },
  });
  return {
    folder: `${folder}/`,
    html: HTML,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

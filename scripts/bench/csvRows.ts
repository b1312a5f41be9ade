import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, findBrowser } from "../browser.mjs";
import { serve } from "../serve.mjs";
import { csvPage } from "./csvPage.ts";
import { peakMemory } from "./peakMemory.ts";
import { median, type Part, type Row } from "./rows.ts";

const PAPA = fileURLToPath(new URL(".", import.meta.resolve("papaparse")));

/** `memory`: the page's process at its most, in MB; null: not known. */
type Opened = { rows: number; deaths: number; ms: number; memory: number | null };
type Way = "ours()" | "papa(false)" | "papa(true)";

export type CsvFile = { file: string; bytes: number };

const RUNS = 3;

/** Two CSVs opened in Chromium by our reader, the first by PapaParse too, each time in a fresh browser. */
export async function csvRows(once: CsvFile, twice: CsvFile): Promise<Part> {
  const page = await csvPage();
  const server = await serve({
    "/csv.html": { text: page.html },
    "/ours/": page.folder,
    "/papa/": PAPA,
  });
  const all = async (way: Way, { file }: CsvFile, runs: number) => {
    const found: Opened[] = [];
    while (found.length < runs) found.push(await opened(`${server.origin}/csv.html`, file, way));
    return found;
  };
  try {
    const ours = await all("ours()", once, RUNS);
    const theirs = await all("papa(false)", once, 1);
    const inWorker = await all("papa(true)", once, 1);
    const larger = await all("ours()", twice, RUNS);
    const { size } = new Set([...ours, ...theirs, ...inWorker].map(counted));
    if (size !== 1) throw new Error("PapaParse and our reader count differently");
    return {
      title: `A CSV of ${ours[0]?.rows.toLocaleString("en")} rows, ${mb(once.bytes / 1e6)}, in Chromium`,
      rows: [...compared(ours, theirs, inWorker, once.bytes), ...largerRows(larger, twice)],
      notes: ["All count the same rows and deaths. Memory: of the page's process, at its most."],
    };
  } finally {
    await server.close();
    await page.remove();
  }
}

function compared(ours: Opened[], theirs: Opened[], inWorker: Opened[], bytes: number): Row[] {
  const times = (them: Opened[]) => `${seconds(them)}, ${(ms(them) / ms(ours)).toFixed(1)}×`;
  const share = (100 * memory(ours)) / memory(theirs);
  return [
    ["Opened, to sorted columns", seconds(ours), "≤ 2 s"],
    ["Speed", `${(bytes / 1000 / ms(ours)).toFixed(0)} MB/s`, "≥ 150 MB/s"],
    ["PapaParse, in a worker as ours", times(inWorker), "≥ 4×"],
    ["PapaParse, on the page's own thread", times(theirs), ""],
    ["Memory", mb(memory(ours)), ""],
    ["Memory, PapaParse on the page's own thread", mb(memory(theirs)), ""],
    ["Share", `${share.toFixed(0)} %`, "≤ 25 %"],
  ];
}

const largerRows = (found: Opened[], { bytes }: CsvFile): Row[] => [
  [`${found[0]?.rows.toLocaleString("en")} rows, ${mb(bytes / 1e6)}`, seconds(found), "≤ 4.5 s"],
  ["Memory", mb(memory(found)), ""],
];

const counted = ({ rows, deaths }: Opened) => `${rows} ${deaths}`;
const ms = (all: Opened[]) => median(all.map((run) => run.ms));
const seconds = (all: Opened[]) => `${(ms(all) / 1000).toFixed(2)} s`;
const memory = (all: Opened[]) => Math.max(...all.map((run) => run.memory ?? Number.NaN));
const mb = (megabytes: number) => `${megabytes.toFixed(0)} MB`;

async function opened(address: string, file: string, way: Way): Promise<Opened> {
  const mark = `--dateline-bench-${process.pid}`;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArgs(), mark],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(address);
    await page.locator("input").setInputFiles(file);
    const found: Omit<Opened, "memory"> = await page.evaluate(way);
    return { ...found, memory: peakMemory(mark) };
  } finally {
    await browser.close();
  }
}

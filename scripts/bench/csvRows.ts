import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, findBrowser } from "../browser.mjs";
import { serve } from "../serve.mjs";
import { csvPage } from "./csvPage.ts";
import { peakMemory } from "./peakMemory.ts";
import { median, type Part, type Row } from "./rows.ts";

const PAPA = fileURLToPath(new URL("../../node_modules/papaparse/", import.meta.url));

/** `memory`: the page's process at its most, in MB; null: not known. */
type Opened = { rows: number; deaths: number; ms: number; memory: number | null };
type Way = "ours()" | "papa(false)" | "papa(true)";

/** A CSV opened in Chromium by our reader and by PapaParse, each time in a fresh browser; `bytes`: of the file. */
export async function csvRows(file: string, bytes: number, runs: number): Promise<Part> {
  const page = await csvPage();
  const server = await serve({
    "/csv.html": { text: page.html },
    "/ours/": page.folder,
    "/papa/": PAPA,
  });
  const times = async (way: Way, count: number) => {
    const all: Opened[] = [];
    while (all.length < count) all.push(await opened(`${server.origin}/csv.html`, file, way));
    return all;
  };
  try {
    const ours = await times("ours()", runs);
    const theirs = await times("papa(false)", 1);
    const inWorker = await times("papa(true)", 1);
    return compared(ours, theirs, inWorker, bytes);
  } finally {
    await server.close();
    await page.remove();
  }
}

function compared(ours: Opened[], theirs: Opened[], inWorker: Opened[], bytes: number): Part {
  const counts = [...ours, ...theirs, ...inWorker].map(({ rows, deaths }) => `${rows} ${deaths}`);
  if (new Set(counts).size !== 1) throw new Error(`counts differ: ${counts.join(", ")}`);
  const ms = (all: Opened[]) => median(all.map((run) => run.ms));
  const memory = (all: Opened[]) => Math.max(...all.map((run) => run.memory ?? Number.NaN));
  const seconds = (all: Opened[]) => `${(ms(all) / 1000).toFixed(2)} s`;
  const mb = (all: Opened[]) => `${memory(all).toFixed(0)} MB`;
  const speed = bytes / 1000 / ms(ours);
  const times = (them: Opened[]) => `${(ms(them) / ms(ours)).toFixed(1)}×`;
  const rows: Row[] = [
    ["Opened, to sorted columns", seconds(ours), "≤ 2 s"],
    ["Speed", `${speed.toFixed(0)} MB/s`, "≥ 150 MB/s"],
    ["PapaParse, in a worker as ours", `${seconds(inWorker)}, ${times(inWorker)}`, "≥ 4×"],
    ["PapaParse, on the page's own thread", `${seconds(theirs)}, ${times(theirs)}`, ""],
    ["Most memory of the page's process", mb(ours), ""],
    ["The same, PapaParse", mb(theirs), ""],
    ["Share", `${((100 * memory(ours)) / memory(theirs)).toFixed(0)} %`, "≤ 25 %"],
  ];
  const count = ours[0]?.rows.toLocaleString("en") ?? "no";
  return {
    title: `A CSV of ${count} rows, ${(bytes / 1e6).toFixed(0)} MB, in Chromium`,
    rows,
    notes: ["All count the same rows and deaths."],
  };
}

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

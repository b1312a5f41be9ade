import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, findBrowser } from "../browser.mjs";
import { serve } from "../serve.mjs";
import { csvPage } from "./csvPage.ts";
import { type PageProcess, pageProcess } from "./pageProcess.ts";
import { median, type Part, type Row } from "./rows.ts";

const PAPA = fileURLToPath(new URL(".", import.meta.resolve("papaparse")));

type Opened = { rows: number; deaths: number; ms: number } & PageProcess;
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
      notes: [
        "All count the same rows and deaths. Memory at its most and work: of the page's process.",
      ],
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
    ["Work of a processor", work(ours), ""],
    ["The same, PapaParse in a worker", work(inWorker), ""],
    ["The same, PapaParse on the page's own thread", work(theirs), ""],
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
const memory = (all: Opened[]) => Math.max(...all.map((run) => run.memory));
const work = (all: Opened[]) => `${median(all.map((run) => run.work)).toFixed(2)} s`;
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
    const found: Omit<Opened, keyof PageProcess> = await page.evaluate(way);
    return { ...found, ...pageProcess(mark) };
  } finally {
    await browser.close();
  }
}

// `npm run bench:frames [-- ROWS]`: opens synthetic event data (1,000,000 rows if not said) in the built app
// in dist/, brushes them, draws them beside Leaflet's circles, and prints a table, each figure beside its budget.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, findBrowser } from "../browser.mjs";
import { serve } from "../serve.mjs";
import { buildCrossfiltered } from "./buildCrossfiltered.mjs";
import { eventsMapRows } from "./eventsMap.mjs";
import { eventsPage } from "./eventsPage.mjs";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);

const folder = await mkdtemp(join(tmpdir(), "dateline-frames-"));
const file = join(folder, "events.csv");
const writer = ["--import", "tsx", path("scripts/bench/writeEvents.ts"), String(rows), file];
if (spawnSync(process.execPath, writer, { stdio: "inherit" }).status !== 0) process.exit(1);
const other = `${join(folder, "crossfilter2")}/`;
await buildCrossfiltered(other);
const server = await serve({ "/app/": path("dist/"), "/crossfilter2/": other });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArgs(),
});

try {
  const megabytes = (await stat(file)).size / 1e6;
  const normal = await eventsPage(browser, `${server.origin}/app/`, file, 1);
  const slowed = await eventsPage(browser, `${server.origin}/app/`, file, 4);
  const theirs = await eventsPage(browser, `${server.origin}/crossfilter2/`, file, 4);
  const opened = Math.min(normal.opened, slowed.opened);
  const title = `${rows.toLocaleString("en")} rows, ${megabytes.toFixed(0)} MB, in the page`;
  console.log(`\n| ${title} | Measured | Budget |\n|---|---|---|`);
  const lines = [
    ["Opened, to the first picture", `${(opened / 1000).toFixed(1)} s`, "≤ 2 s"],
    ["A new brush with every frame, views drawn", frames(normal), ""],
    ["The same, CPU ÷ 4", frames(slowed), "≥ 50"],
    ["The same page with crossfilter2", frames(theirs), ""],
    ["Main thread for such a frame", `${normal.cpu.toFixed(1)} ms`, "≤ 5 ms"],
    ...(await eventsMapRows(browser, rows)),
  ];
  for (const line of lines) console.log(`| ${line.join(" | ")} |`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

function frames({ fps, views, worst }) {
  return `${fps.toFixed(0)} frames, ${views.toFixed(0)} pictures a second; longest frame ${worst.toFixed(0)} ms`;
}

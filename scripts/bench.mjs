// `npm run bench`: measures the built app in dist/ and prints one table, each figure beside its budget; then those of
// `npm run bench:extract` and, for event data, of `bench:events` and `bench:frames`.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { firstPaint } from "./bench/first-paint.mjs";
import { interaction } from "./bench/interaction.mjs";
import { largeStories } from "./bench/large.mjs";
import { sizes } from "./bench/sizes.mjs";
import { timelinePage } from "./bench/timelinejs.mjs";
import { browserArgs, findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const WORD = '<!doctype html><title>Word</title><link rel="icon" href="data:,"><p>Word';
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const dist = path("dist/");
const story = JSON.parse(await readFile(path("data/stories/soufan-2017.json"), "utf8"));

const server = await serve({
  "/app/": dist,
  "/word.html": { text: WORD },
  "/timelinejs.html": { text: timelinePage(story, "/timelinejs/") },
  "/timelinejs/": path("node_modules/@knight-lab/timelinejs/dist/"),
});
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArgs(),
});

try {
  const app = `${server.origin}/app/`;
  const size = await sizes(browser, app, dist);
  const others = ["/timelinejs.html", "/word.html"].map((page) => server.origin + page);
  const [ours, theirs, floor] = await firstPaint(browser, [app, ...others]);
  const normal = await interaction(browser, app, 1);
  const slowed = await interaction(browser, app, 4);
  const large = await largeStories(browser, app);
  print([
    ["Script at once", kb(size.atOnce), "≤ 120 KB"],
    ["All script of the default view, idle", kb(size.idle), "≤ 210 KB"],
    ["World basemap", kb(size.basemap), "≤ 40 KB"],
    ["Fonts", kb(size.fonts), "≤ 120 KB"],
    ["First contentful paint, CPU ÷ 4, 150 ms, 1.6 Mbit/s", ms(ours.paint), ""],
    ["The same, TimelineJS3 with the same events", ms(theirs.paint), ""],
    ["The same, a page of one word: the floor", ms(floor.paint), ""],
    ["Ratio", `${(theirs.paint / ours.paint).toFixed(1)}×`, "≥ 4×"],
    ["Layout shift (CLS)", ours.shift.toFixed(3), "< 0.02"],
    ["Hover to all views lit, script + layout", step(normal.hover), "≤ 16.7 ms"],
    ["The same, CPU ÷ 4", step(slowed.hover), "≤ 50 ms"],
    ["Brush step to all views redrawn, script + layout", step(normal.brush), "≤ 16.7 ms"],
    ["The same, CPU ÷ 4", step(slowed.brush), "≤ 50 ms"],
    ["5 MB of text pasted, longest task", ms(large.pasted), "≤ 50 ms"],
    ["The same while it is read, longest task", ms(large.reading), "≤ 50 ms"],
    ["Story of 5,000 records opened, longest task", ms(large.opening), "≤ 50 ms"],
    ["One of them accepted in the review, to the next picture", ms(large.accepting), "≤ 50 ms"],
  ]);
  console.log(`\nLoads in ms: Dateline ${ours.all.join(" ")}; TimelineJS3 ${theirs.all.join(" ")}`);
} finally {
  await browser.close();
  await server.close();
}

for (const script of ["extraction.ts", "events.ts", "eventsFrames.mjs"]) {
  const typed = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  const run = [...typed, path(`scripts/bench/${script}`)];
  if (spawnSync(process.execPath, run, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
}

function kb(value) {
  return `${value.toFixed(1)} KB`;
}

function ms(value) {
  return `${Math.round(value)} ms`;
}

function step({ ms: middle, worst, steps }) {
  return `${middle.toFixed(1)} ms (worst of ${steps}: ${worst.toFixed(1)})`;
}

function print(rows) {
  console.log("| What | Measured | Budget |\n|---|---|---|");
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

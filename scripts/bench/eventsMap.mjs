// A million rows on the app's map against the same rows as Leaflet's own circles on canvas, in one page in one run.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serve } from "../serve.mjs";

const PAGE = fileURLToPath(new URL("eventsMap.html", import.meta.url));
/** Leaflet takes seconds for each. */
const LEAFLET_PANS = 3;

/** In ms: `{ ours, leaflet }`, each `{ first, pan }`, ours also `far`, and `brush`: one picture of 32,768 cells. */
async function eventsMap(browser, rows) {
  const folder = await mkdtemp(join(tmpdir(), "events-map-"));
  await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    base: "./",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { input: PAGE },
    },
  });
  const server = await serve({ "/bench/": folder });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${server.origin}/bench/eventsMap.html`);
    await page.waitForFunction("window.eventsMap");
    await page.evaluate((n) => window.eventsMap.prepare(n), rows);
    const ours = await page.evaluate(() => window.eventsMap.ours());
    const brush = await page.evaluate(() => window.eventsMap.brushed());
    const leaflet = await page.evaluate((pans) => window.eventsMap.leaflets(pans), LEAFLET_PANS);
    return { ours, leaflet, brush };
  } finally {
    await page.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** The same as rows of a table: what, measured, budget. */
export async function eventsMapRows(browser, rows) {
  const { ours, leaflet, brush } = await eventsMap(browser, rows);
  const against = (key) =>
    `${ours[key].toFixed(1)} ms, Leaflet's circles ${leaflet[key].toFixed(0)} ms: ${(leaflet[key] / ours[key]).toFixed(0)}×`;
  return [
    ["On the map, first drawn", against("first"), "≥ 40×"],
    ["The same, redrawn on a pan by 100 pixels", against("pan"), "≥ 100×"],
    ["The same, after a pan by a screen at zoom + 2: new cells", `${ours.far.toFixed(0)} ms`, ""],
    ["One picture of 32,768 cells while brushing", `${brush.toFixed(2)} ms`, "≤ 3 ms"],
  ];
}

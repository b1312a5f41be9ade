// What the default view loads: bytes of the bodies as they cross the network, gzipped where the server gzips.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1024;

/** KB of script at once, of all script when idle, of the basemap and of the fonts. */
export async function sizes(browser, address, dist) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const finished = [];
  page.on("requestfinished", (request) => {
    const kind = { url: request.url(), type: request.resourceType() };
    finished.push(request.sizes().then((s) => ({ ...kind, bytes: s.responseBodySize })));
  });
  await page.goto(address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.locator(".leaflet-container [data-mark]").first().waitFor();
  await page.waitForLoadState("networkidle");
  const all = await Promise.all(finished);
  await context.close();
  const kilobytes = (wanted) => all.filter(wanted).reduce((sum, r) => sum + r.bytes, 0) / KB;
  return {
    atOnce: await atOnce(dist),
    idle: kilobytes((r) => r.type === "script"),
    basemap: kilobytes((r) => r.type === "fetch" && /world/.test(r.url)),
    fonts: kilobytes((r) => /\.woff2$/.test(r.url)),
  };
}

/** KB of the scripts and module preloads that index.html itself names. */
async function atOnce(dist) {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const files = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\.\/[^"]+\.js)"/g);
  let bytes = 0;
  for (const [, file] of files) bytes += gzipSync(await readFile(join(dist, file))).length;
  return bytes / KB;
}

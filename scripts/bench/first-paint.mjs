// First contentful paint and layout shift on a slow machine behind a slow network, several pages in one run.

const RUNS = 7;
const CPU = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const OBSERVE = `
  window.bench = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });`;

/**
 * For each address, the medians of seven loads, each in a new profile, the pages taking turns so that a busy moment of
 * the machine meets all of them: `{ paint, shift }`, in ms and CLS.
 */
export async function firstPaint(browser, addresses) {
  const loads = addresses.map(() => []);
  for (let i = 0; i < RUNS; i++) {
    for (const [at, address] of addresses.entries()) loads[at].push(await load(browser, address));
  }
  return loads.map((all) => ({
    paint: median(all.map((l) => l.paint)),
    shift: median(all.map((l) => l.shift)),
    all: all.map((l) => Math.round(l.paint)),
  }));
}

async function load(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(OBSERVE);
  const page = await context.newPage();
  const failed = [];
  page.on("response", (r) => r.status() >= 400 && failed.push(r.url()));
  page.on("requestfailed", (r) => failed.push(r.url()));
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  await page.goto(address);
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  await page.waitForLoadState("networkidle");
  const result = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    shift: window.bench.shift,
  }));
  await context.close();
  if (failed.length > 0) throw new Error(`requests failed: ${failed.join(" ")}`);
  return result;
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

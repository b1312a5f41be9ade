// What a hover and a step of the brush cost. Real pointer events come in through the DevTools protocol; the cost is the
// growth of Chromium's own counters (script + style + layout, Performance.getMetrics) from before the event until two
// frames after all views show the answer. It holds the few calls that wait for those frames, so it is an upper bound;
// painting and compositing are not in it. Slowed four times, Chromium stretches the same counters.
import { median } from "./first-paint.mjs";

const STEPS = 36;
const COUNTERS = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
const TIMELINE = '[aria-label="Timeline of events"]';

/** Medians in ms of one hover and one brush step at a CPU slowed `rate` times: `{ hover, brush }`, each `{ ms, steps }`. */
export async function interaction(browser, address, rate) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.locator(".leaflet-container [data-mark]").first().waitFor();
  await page.waitForLoadState("networkidle");
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  const hover = await hovers(page, cdp);
  const brush = await brushSteps(page, cdp);
  await context.close();
  return { hover: summary(hover), brush: summary(brush) };
}

const summary = (steps) => ({ ms: median(steps), worst: Math.max(...steps), steps: steps.length });

async function hovers(page, cdp) {
  const marks = await hoverable(page);
  if (marks.length === 0) throw new Error("no mark can be hovered");
  const costs = [];
  for (let i = 0; costs.length < STEPS && i < STEPS * 4; i++) {
    const { x, y } = marks[(i * 7) % marks.length];
    await page.mouse.move(4, 4);
    await until(cdp, "!document.querySelector('[data-lit]')");
    const { ms, answered } = await cost(cdp, {
      gesture: () => page.mouse.move(x, y),
      answer: "document.querySelector('[data-lit]')",
    });
    if (answered) costs.push(ms);
  }
  return costs;
}

/** Centres of the marks on which the pointer would land, charts, map and quotes alike. */
const hoverable = (page) =>
  page.locator("[data-mark]").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = document.elementFromPoint(x, y)?.closest("[data-mark]") === element;
      return hit ? [{ x, y }] : [];
    }),
  );

/** Sweeps the first handle to and fro in small steps; only the steps that change which records are shown count. */
async function brushSteps(page, cdp) {
  const view = page.locator(TIMELINE);
  const handle = await view.getByRole("slider").first().boundingBox();
  const last = await view.getByRole("slider").last().boundingBox();
  const y = handle.y + handle.height / 2;
  const from = handle.x + handle.width / 2;
  const reach = (last.x - handle.x) * 0.9;
  await page.mouse.move(from, y);
  await page.mouse.down();
  const costs = [];
  for (let i = 1; costs.length < STEPS && i < STEPS * 12; i++) {
    const turn = (i / 60) % 2;
    const x = from + reach * (turn < 1 ? turn : 2 - turn);
    const before = await status(page);
    const { ms } = await cost(cdp, { gesture: () => page.mouse.move(x, y), answer: "true" });
    if ((await status(page)) !== before) costs.push(ms);
  }
  await page.mouse.up();
  return costs;
}

const status = (page) =>
  page
    .getByRole("status")
    .filter({ hasText: /of \d+ records/ })
    .first()
    .textContent();

async function cost(cdp, { gesture, answer }) {
  const before = await counted(cdp);
  await gesture();
  const answered = await until(cdp, answer);
  return { ms: (await counted(cdp)) - before, answered };
}

async function counted(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = metrics.filter((m) => COUNTERS.includes(m.name)).reduce((s, m) => s + m.value, 0);
  return seconds * 1000;
}

/** Waits, by frames, for a condition (a second at most) and then for two frames; whether the condition came true. */
async function until(cdp, condition) {
  const expression = `new Promise((resolve) => {
    const end = performance.now() + 1000;
    const look = () => {
      const done = Boolean(${condition});
      if (!done && performance.now() < end) requestAnimationFrame(look);
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(done)));
    };
    look();
  })`;
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await cdp.send("Runtime.evaluate", options);
  return result.value;
}

// A file of a million rows in the built app: how long it takes to open, and how many pictures a second its views draw
// while a new brush comes with every frame, each twentieth of them far away.
const SECONDS = 8;
const JUMP_EVERY = 20;
/** ms for the first counts with dates, and for what an engine builds then. */
const SETTLE = 2000;

/**
 * Opens the file and brushes it at a CPU slowed `rate` times: `opened` in ms; `frames` and `views` a second, the second
 * counting the pictures of the view that draws least; `cpu`: ms of the main thread's own time for a frame, unslowed.
 */
export async function eventsPage(browser, address, file, rate) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(watchCanvases);
  await page.goto(address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const opened = await openedIn(page, file);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(pressTimeline);
  await page.waitForTimeout(SETTLE);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  const before = await taskTime(cdp);
  const { frames, ...brushed } = await page.evaluate(brushFrames, {
    seconds: SECONDS,
    jumpEvery: JUMP_EVERY,
  });
  const cpu = ((await taskTime(cdp)) - before) / frames / rate;
  await context.close();
  return { opened, ...brushed, cpu };
}

/** ms from the press that begins the reading until every view has drawn what was counted. */
async function openedIn(page, file) {
  await page.getByLabel("Story file").setInputFiles(file);
  const open = page.getByRole("button", { name: "Open as ACLED" });
  await open.waitFor();
  await page.evaluate(() => window.drawn.clear());
  const begun = await page.evaluate(() => performance.now());
  await open.click();
  const showing = page.getByRole("status").filter({ hasText: /^Showing [1-9]/ });
  await showing.waitFor({ timeout: 60_000 });
  const ended = await page.evaluate(async () => {
    while (window.drawn.size < 3) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  return ended - begun;
}

async function taskTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** Counts the frames in which each canvas is drawn on anew: `window.drawn`. Runs in the page before it does. */
function watchCanvases() {
  window.drawn = new Map();
  const last = new Map();
  const { prototype } = CanvasRenderingContext2D;
  for (const name of ["clearRect", "putImageData"]) {
    const original = prototype[name];
    prototype[name] = function (...given) {
      const now = document.timeline.currentTime;
      if (last.get(this.canvas) !== now)
        window.drawn.set(this.canvas, (window.drawn.get(this.canvas) ?? 0) + 1);
      last.set(this.canvas, now);
      return original.apply(this, given);
    };
  }
}

/** Chooses some years on the timeline and takes hold of them. Runs in the page. */
function pressTimeline() {
  const plot = document.querySelector(".event-brush");
  const { left, width, top } = plot.getBoundingClientRect();
  plot.setPointerCapture = () => {};
  window.point = (name, share) =>
    plot.dispatchEvent(
      new PointerEvent(name, {
        bubbles: true,
        pointerId: 1,
        clientX: left + width * share,
        clientY: top + 20,
      }),
    );
  window.point("pointerdown", 0.4);
  window.point("pointermove", 0.5);
  window.point("pointerup", 0.5);
  window.point("pointerdown", 0.45);
}

/** Drags the years on with every frame, and to the other side with some. Runs in the page. */
async function brushFrames({ seconds, jumpEvery }) {
  const frame = () => new Promise(requestAnimationFrame);
  const begun = await frame();
  window.drawn.clear();
  let frames = 0;
  let now = begun;
  let worst = 0;
  while (now - begun < seconds * 1000) {
    const side = Math.floor(frames / jumpEvery) % 2 === 0 ? 0.3 : 0.6;
    window.point("pointermove", side + (frames % jumpEvery) / 200);
    const next = await frame();
    worst = Math.max(worst, next - now);
    now = next;
    frames += 1;
  }
  const drawn = [...window.drawn.values()].sort((a, b) => b - a);
  const perSecond = (count) => (1000 * count) / (now - begun);
  return { frames, fps: perSecond(frames), views: perSecond(drawn[2] ?? 0), worst };
}

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drop } from "./articles.ts";
import { acledFile } from "./eventFiles.ts";
import { axe, openPage } from "./harness.ts";
import { region } from "./parts.ts";

const TIMELINE = "Timeline of events";
const BARS = "Events by country";
const ROWS = 120;

async function openCharts(options: Parameters<typeof openPage>[0] = {}) {
  const opened = await openPage(options);
  const { page } = opened;
  await drop(page, { name: "made.csv", content: acledFile(ROWS) });
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await region(page, TIMELINE).waitFor();
  await expect.poll(() => shown(page)).toBe(ROWS);
  return opened;
}

/** How many rows are said to be shown on the screen, which follows a brush that moves. */
const shown = async (page: Page): Promise<number> => {
  const text = await page.locator(".event-count p[aria-hidden]").textContent();
  return Number(/Showing ([\d,]+)/.exec(text ?? "")?.[1]?.replaceAll(",", ""));
};

const bound = (page: Page, name: "Start" | "End") =>
  region(page, TIMELINE)
    .getByRole("slider", { name: `${name} of the dates shown` })
    .getAttribute("aria-valuetext");

const canUndo = (page: Page) => page.getByRole("button", { name: "Undo" }).isEnabled();

/** Points of a canvas that are drawn on. */
const drawn = (page: Page, canvas: string) =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector(${JSON.stringify(canvas)});
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  })()`);

/** Where a share of the timeline's width lies on the screen. */
async function at(page: Page, share: number): Promise<[number, number]> {
  const box = await page.locator(".event-brush").boundingBox();
  if (!box) throw new Error("missing timeline");
  return [box.x + share * box.width, box.y + box.height / 3];
}

test("a drag over the timeline filters while it moves, inside it moves on, and each is one step back", async () => {
  const { page, errors } = await openCharts();
  await page.mouse.move(...(await at(page, 0.2)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, 0.3)), { steps: 4 });
  await expect.poll(() => shown(page)).toBeLessThan(ROWS / 4);
  await page.mouse.move(...(await at(page, 0.6)), { steps: 4 });
  await expect.poll(() => shown(page)).toBeGreaterThan(ROWS / 3);
  expect(await canUndo(page)).toBe(false);
  await page.mouse.up();
  await expect.poll(() => canUndo(page)).toBe(true);
  const start = await bound(page, "Start");
  const end = await bound(page, "End");

  await page.mouse.move(...(await at(page, 0.4)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, 0.6)), { steps: 4 });
  await page.mouse.up();
  expect(await bound(page, "Start")).not.toBe(start);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => bound(page, "Start")).toBe(start);
  expect(await bound(page, "End")).toBe(end);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => shown(page)).toBe(ROWS);
  expect(errors).toEqual([]);
});

test("bars and bins are drawn, in either theme and after each change of size", async () => {
  const { page } = await openCharts({ colorScheme: "dark" });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => drawn(page, ".event-bar-canvas")).toBeGreaterThan(1000);
    await expect.poll(() => drawn(page, ".event-brush canvas")).toBeGreaterThan(1000);
  }
});

test("the wheel with Ctrl zooms the timeline and not the page; the pages of the view can be turned", async () => {
  const { page } = await openCharts();
  await page.mouse.move(...(await at(page, 0.5)));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -600);
  await page.keyboard.up("Control");
  const timeline = region(page, TIMELINE);
  await timeline.getByRole("button", { name: "All dates" }).waitFor();
  expect(await page.evaluate("devicePixelRatio")).toBe(1);
  await timeline.getByRole("button", { name: "Earlier" }).click();
  await timeline.getByRole("button", { name: "All dates" }).click();
  await expect.poll(() => timeline.getByRole("button", { name: "All dates" }).count()).toBe(0);
});

test("played, the dates move on until they are paused, as one step back", async () => {
  const { page } = await openCharts({ reducedMotion: "no-preference" });
  await page.getByRole("button", { name: "Play" }).click();
  const handle = page.locator(".event-handle").first();
  const place = () => handle.evaluate((element) => element.style.translate);
  await expect.poll(() => shown(page)).toBeLessThan(ROWS / 4);
  const first = await place();
  await expect.poll(place).not.toBe(first);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => bound(page, "Start")).not.toBe("open");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => bound(page, "Start")).toBe("open");
  expect(await canUndo(page)).toBe(false);
});

test("axe finds nothing in the charts, their tables and an open filter", async () => {
  const { page } = await openCharts();
  await page.getByRole("button", { name: "Deaths", exact: true }).click();
  await region(page, BARS)
    .getByRole("button", { name: /^Syria: / })
    .click();
  expect(await axe(page)).toEqual([]);
  await region(page, BARS).getByRole("button", { name: "Show as table" }).click();
  await region(page, TIMELINE).getByRole("button", { name: "Show as table" }).click();
  await page
    .getByRole("button", { name: /^Source/ })
    .first()
    .click();
  expect(await axe(page)).toEqual([]);
});

test("on paper the views keep their shapes and say what was filtered and whose data it is", async () => {
  const { page } = await openCharts({ colorScheme: "dark" });
  await region(page, BARS)
    .getByRole("button", { name: /^Syria: / })
    .click();
  await expect.poll(() => shown(page)).toBe(ROWS / 3);
  const shapes = () =>
    page
      .locator(".event-desk canvas:visible")
      .evaluateAll((all) => all.map((one) => one.clientWidth / one.clientHeight));
  const onScreen = await shapes();
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.emulateMedia({ media: "print" });
  const words = await page.locator(".event-printed:visible").textContent();
  expect(words).toMatch(/^Showing 40 of 120 rows\. Filtered: country Syria\. ACLED .*accessed/);
  expect(await region(page, "Locations of events").getByText("exact place").isVisible()).toBe(true);
  const onPaper = await shapes();
  expect(onPaper).toHaveLength(onScreen.length);
  for (const [i, shape] of onPaper.entries()) expect(shape).toBeCloseTo(onScreen[i] ?? 0, 1);
});

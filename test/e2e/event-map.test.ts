import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drop } from "./articles.ts";
import { acledFile } from "./eventFiles.ts";
import { axe, openPage } from "./harness.ts";
import { readable, region } from "./parts.ts";

const MAP = "Locations of events";
const CELLS = "Legend: colours of the cells";
const CIRCLES = "Legend: circles of events";

const legend = (page: Page, name: string) => region(page, MAP).getByRole("group", { name });
const tip = (page: Page) => region(page, MAP).getByRole("tooltip");
const said = (page: Page) => region(page, MAP).locator("[aria-live]").textContent();

async function openMap(content: string, size: { width?: number; height?: number } = {}) {
  const opened = await openPage(size);
  await drop(opened.page, { name: "made.csv", content });
  await opened.page.getByRole("button", { name: "Open as ACLED" }).click();
  await region(opened.page, MAP)
    .getByRole("group", { name: /^Legend/ })
    .waitFor();
  return opened;
}

/** Where the canvas of cells is painted: middles of its pixels on the screen, from west to east. */
const painted = (page: Page) =>
  page.locator("canvas.event-density").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const box = canvas.getBoundingClientRect();
    const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    return Array.from({ length: width * height }, (_, i) => i)
      .filter((i) => (data[i * 4 + 3] ?? 0) > 0)
      .map((i) => ({
        x: box.x + ((i % width) + 0.5) * (box.width / width),
        y: box.y + (Math.floor(i / width) + 0.5) * (box.height / height),
      }))
      .sort((a, b) => a.x - b.x);
  });

test("many rows are cells that count: by pointer, by keys and as a table", async () => {
  const { page, errors } = await openMap(acledFile(6000));
  await legend(page, CELLS).waitFor();
  await expect.poll(async () => (await painted(page)).length).toBe(3);
  const [mali] = await painted(page);
  if (!mali) throw new Error("missing cell");
  await page.mouse.move(mali.x, mali.y);
  await expect
    .poll(() => readable(tip(page)))
    .toMatch(/^2,000 events.*Gao.*Note 5999: two groups/s);
  expect(await axe(page), "density with a tip").toEqual([]);
  await page.mouse.move(4, 4);

  await region(page, MAP).getByRole("application").focus();
  await expect.poll(() => said(page)).toMatch(/^2,000 events around/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => said(page)).toMatch(/^0 events around/);
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: "Event data" });
  await expect.poll(() => readable(card)).toContain("2,000 rows pass the filters");
  await page.keyboard.press("Escape");

  await region(page, MAP).getByRole("button", { name: "Show as table" }).click();
  const rows = region(page, MAP)
    .getByRole("row")
    .filter({ has: page.getByRole("button") });
  const counts = await rows.locator("td:last-child").allTextContents();
  expect(counts).toEqual(["2,000", "2,000", "2,000"]);
  expect(errors).toEqual([]);
});

test("few rows are circles that say how sure their place is, and follow a filter", async () => {
  const file = acledFile(6000, {
    change: { 3: { geo_precision: "3" }, 6: { latitude: "", longitude: "" } },
  });
  const { page, errors } = await openMap(file);
  await legend(page, CELLS).waitFor();
  expect(await readable(region(page, MAP))).toContain("1 row has no place");
  await region(page, "Events by country")
    .getByRole("button", { name: /^Syria/ })
    .first()
    .click();
  await legend(page, CIRCLES).waitFor();
  const words = await readable(legend(page, CIRCLES));
  expect(words).toContain("exact place");
  expect(words).toContain("only the province or country");
  expect(words).not.toContain("precision not stated");
  const circle = await page
    .locator("canvas.event-symbols")
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const box = canvas.getBoundingClientRect();
      const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const drawn = Array.from({ length: width * height }, (_, i) => i).filter(
        (i) => (data[i * 4 + 3] ?? 0) > 200,
      );
      const mean = (of: (i: number) => number) =>
        drawn.reduce((n, i) => n + of(i), 0) / drawn.length;
      return {
        x: box.x + (mean((i) => i % width) / width) * box.width,
        y: box.y + (mean((i) => Math.floor(i / width)) / height) * box.height,
      };
    });
  await page.mouse.move(circle.x, circle.y);
  await expect.poll(() => readable(tip(page))).toMatch(/^1 event, 3 deaths.*Note 3: two groups/s);
  expect(await axe(page), "circles with a tip").toEqual([]);
  await page.mouse.click(circle.x, circle.y);
  await page.getByRole("dialog", { name: "Event data" }).waitFor();
  expect(errors).toEqual([]);
});

/** Middles of the circles on the screen, from west to east. */
const circles = (page: Page) =>
  page.locator("canvas.event-symbols").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const box = canvas.getBoundingClientRect();
    const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    const groups: { from: number; to: number; down: number }[] = [];
    for (let x = 0; x < width; x++)
      for (let y = 0; y < height; y++) {
        if ((data[(y * width + x) * 4 + 3] ?? 0) <= 200) continue;
        const last = groups.at(-1);
        if (last && x - last.to <= 2) last.to = x;
        else groups.push({ from: x, to: x, down: y });
      }
    return groups.map(({ from, to, down }) => ({
      x: box.x + ((from + to + 1) / 2 / width) * box.width,
      y: box.y + ((down + 0.5) / height) * box.height,
    }));
  });

test("places on both sides of 180° stand beside each other, on their land", async () => {
  const fiji = { country: "Fiji", iso: "242", latitude: "-17.8" };
  const { page, errors } = await openMap(
    acledFile(3, {
      change: {
        0: { ...fiji, longitude: "178.5", location: "Suva" },
        1: { ...fiji, longitude: "-179.9", location: "Taveuni" },
        2: { ...fiji, longitude: "-178.8", location: "Lakeba" },
      },
    }),
  );
  await legend(page, CIRCLES).waitFor();
  await expect.poll(async () => (await circles(page)).length).toBe(3);
  const [suva, taveuni, lakeba] = await circles(page);
  if (!suva || !taveuni || !lakeba) throw new Error("missing circle");
  expect((lakeba.x - taveuni.x) / (taveuni.x - suva.x)).toBeCloseTo(1.1 / 1.6, 1);
  await page.mouse.move(lakeba.x, lakeba.y);
  await expect.poll(() => readable(tip(page))).toMatch(/1 event.*Lakeba/s);
  await page.mouse.move(4, 4);
  await region(page, MAP).getByRole("application").focus();
  await expect.poll(() => said(page)).toMatch(/^1 event around 17\.\d+° S, 178\.\d+° E/);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => said(page)).toMatch(/^1 event around 17\.\d+° S, 179\.\d+° W/);
  expect(errors).toEqual([]);
});

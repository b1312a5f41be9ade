import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { MAP, mark } from "./parts.ts";

const KB = 1024;
const DIST = new URL("../../dist/", import.meta.url);
const text = (file: string) => readFile(fileURLToPath(new URL(file, DIST)), "utf8");

/** Files that the page names itself: those of scripts and preloaded modules. */
const scriptsAtOnce = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\.\/[^"]+\.js)"/g)].map(
    (match) => match[1] ?? "",
  );

async function idle() {
  const opened = await openPage();
  await mark(opened.page, MAP, "Deir Ezzor: ").waitFor();
  await opened.page.waitForLoadState("networkidle");
  return { ...opened, all: await opened.requests() };
}

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

test("script that the page asks for at once is at most 120 KB, gzipped", async () => {
  const files = scriptsAtOnce(await text("index.html"));
  // One script for the page and one before it: each further chunk would be another request before the page answers.
  expect(files.map((file) => file.replace(/-.*/, ""))).toEqual(["./early.js", "./assets/index"]);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await text(file)).length));
  expect(sum(sizes)).toBeLessThanOrEqual(120 * KB);
});

test("nothing comes from another origin, and every request is answered", async () => {
  const { all, address, errors } = await idle();
  const foreign = all.filter(({ url }) => !url.startsWith(address) && !/^(data|blob):/.test(url));
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test("all that the default view loads stays within its budgets", async () => {
  const { all } = await idle();
  const bytes = (wanted: (r: (typeof all)[number]) => boolean) =>
    sum(all.filter(wanted).map((r) => r.bytes));
  const scripts = bytes(({ type }) => type === "script");
  const fonts = bytes(({ url }) => /\.woff2(\?|$)/.test(url));
  const basemap = all.filter(({ url, type }) => /world/.test(url) && type === "fetch");
  expect(scripts).toBeGreaterThan(0);
  expect(scripts).toBeLessThanOrEqual(210 * KB);
  expect(fonts).toBeLessThanOrEqual(120 * KB);
  expect(basemap.length).toBe(1);
  expect(sum(basemap.map((r) => r.bytes))).toBeLessThanOrEqual(40 * KB);
});

test("the page's policy stands before its body and behind nothing but its own files", async () => {
  const html = await text("index.html");
  const [before = ""] = html.split('<meta http-equiv="Content-Security-Policy"');
  expect(before.match(/<(script|style)\b(?![^>]* src="\.\/)[^>]*>/g)).toBeNull();
  expect(before.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  expect(before).not.toContain("<body");
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self' https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*; object-src 'none'; base-uri 'none'; form-action 'none'"/,
  );
  expect(html.match(/<script type="application\/json"/g)?.length).toBe(1);
  expect(html.match(/"format":"dateline\/1"/g)?.length).toBe(1);
  expect(html).not.toMatch(/<[^>]* style="/);
  expect(html).not.toMatch(/file:\/\/|\/node_modules\//);
});

test("no address in the page is absolute, so that it works in any folder", async () => {
  const html = await text("index.html");
  expect(html.match(/<(?:script|link|img|a)\b[^>]*(?:src|href)="\/[^"]*"/g)).toBeNull();
});

const SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });`;

test.each([1440, 1024, 390])("nothing moves after the first paint at %i px", async (width) => {
  const { page } = await openPage({ width, before: SHIFTS });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await expect.poll(() => page.locator(".leaflet-container").count()).toBe(1);
  expect(await page.evaluate<number>("window.shift")).toBeLessThan(0.02);
});

test("under a filter from the address nothing moves either", async () => {
  const { page } = await openPage({ path: "?country=FR", before: SHIFTS });
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate<number>("window.shift")).toBeLessThan(0.02);
});

// How long the page is held up by large texts and stories: the longest task, as Chromium itself reports tasks over 50 ms
// (0: none was); and how long it takes from a key to the next picture.
import { readdir, readFile } from "node:fs/promises";

const FIXTURES = new URL("../../test/fixtures/extract/", import.meta.url);
const MEGABYTES = 5;
const RECORDS = 5000;

/** In ms: the longest task while 5 MB are pasted and then read, and while a story of 5,000 records opens; one accept. */
export async function largeStories(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.evaluate(observe);
  const article = await longText();
  await page.getByRole("button", { name: "Open a story…" }).click();
  await page.locator("textarea").focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), article);
  await page.evaluate("window.longest = 0");
  await page.keyboard.press("ControlOrMeta+V");
  await page.getByText("million characters").waitFor();
  const pasted = await longest(page);
  await page.getByLabel("Published on").fill("2018-03-04");
  await page.getByRole("button", { name: "Make a story" }).click();
  await page.getByText("Reading the article").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  const reading = await longest(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("Escape");
  await page.evaluate(drop, storyFile());
  await page.waitForTimeout(8000);
  const opening = await longest(page);
  const accepting = await accepted(page);
  await context.close();
  return { pasted, reading, opening, accepting };
}

function observe() {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ["longtask"] });
}

/** The longest task since this was last asked. */
const longest = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 200));
    const { longest } = window;
    window.longest = 0;
    return longest;
  });

async function accepted(page) {
  await page.getByRole("button", { name: /^Review/ }).click();
  await page.getByRole("region", { name: "Review" }).getByText("0 of").waitFor();
  await page.getByRole("heading", { level: 3 }).first().click();
  await page.waitForTimeout(1000);
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find((b) => b.textContent === "Accept");
    const start = performance.now();
    button.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
}

async function longText() {
  const names = (await readdir(FIXTURES)).filter((name) => name.endsWith(".txt")).sort();
  const articles = await Promise.all(
    names.map((name) => readFile(new URL(name, FIXTURES), "utf8")),
  );
  const once = articles.join("\n\n");
  return once.repeat(Math.ceil((MEGABYTES * 1e6) / once.length)).slice(0, MEGABYTES * 1e6);
}

/** The file is made before; only its opening counts. */
function drop(text) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], "large.json", { type: "application/json" }));
  setTimeout(() => {
    window.longest = 0;
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer }));
  }, 500);
}

function storyFile() {
  let at = 0;
  const records = Array.from({ length: RECORDS }, (_, i) => {
    const [day, year] = [1 + (i % 28), 2010 + (i % 14)];
    const exact = `On ${day} May ${year} the mayor of Raqqa said that ${i + 2} people were wounded.`;
    const start = at;
    at += exact.length + 1;
    const value = start + exact.indexOf(`${i + 2} people`);
    return {
      id: `r${i}`,
      kind: "figure",
      quote: { source: "s1", exact, start, end: start + exact.length },
      spans: [{ part: "value", start: value, end: value + `${i + 2}`.length }],
      review: "suggested",
      when: `${year}-05-${`${day}`.padStart(2, "0")}`,
      place: "raqqa",
      measure: "wounded",
      unit: "people",
      value: { text: `${i + 2}`, low: i + 2, high: i + 2 },
      country: "SY",
    };
  });
  const source = {
    id: "s1",
    title: "Large",
    publisher: "Bench",
    length: at,
    sha256: "a".repeat(64),
  };
  const place = {
    id: "raqqa",
    name: "Raqqa",
    precision: "settlement",
    country: "SY",
    lat: 35.95,
    lon: 39.01,
  };
  const story = {
    format: "dateline/1",
    title: "Large",
    sources: [source],
    places: [place],
    records,
  };
  return JSON.stringify(story);
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { area, drop } from "./articles.ts";
import { docx, p } from "./docx.ts";
import { acledFile } from "./eventFiles.ts";
import { openAt, ready } from "./harness.ts";
import { kept, key } from "./kept.ts";
import { candidatesOfIdlib, openArticle } from "./made.ts";
import { pdf } from "./pdf.ts";

const BASE = "/some/where/";
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The app on a server of its own, which can go away. */
async function visited(file = "", mounts: Parameters<typeof serve>[0] = {}) {
  const server = await serve({ ...mounts, [BASE]: DIST });
  let isUp = true;
  const leave = async () => {
    if (isUp) await server.close();
    isUp = false;
  };
  onTestFinished(leave);
  const opened = await openAt(server.origin + BASE + file, { isKept: true });
  await about(opened.page, "It is kept in this browser and works without a network.");
  return { ...opened, leave };
}

async function about(page: Page, sentence: string) {
  await page.getByRole("button", { name: "About", exact: true }).click();
  await page.getByText(sentence).waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
}

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const LINES = ["Shells hit a bakery in Hama", "Hama, 3 May 2018 (Example Wire) - Six people died."];

test("without a network all that the first visit has not used works: files, review, gazetteer, event data", async () => {
  const { page, errors, leave } = await visited();
  await leave();

  const title = await openArticle(page);
  await candidatesOfIdlib(page);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Escape");
  await kept(page, key(page));

  const lines = LINES.map((text, i) => ({ text, y: 700 - 30 * i, size: i === 0 ? 18 : 11 }));
  await drop(page, { name: "hama.pdf", content: pdf([lines]) });
  await expect.poll(() => area(page).inputValue()).toContain("Six people");
  await drop(page, { name: "hama.docx", content: docx(p("Nine people died in Homs.")) });
  await expect.poll(() => area(page).inputValue()).toContain("Nine people died in Homs");
  await page.keyboard.press("Escape");

  await drop(page, { name: "made.csv", content: acledFile(60) });
  await page.getByRole("button", { name: "Open as ACLED" }).click();
  await heading(page, "made.csv");
  await page.getByText("60 of 60 rows").first().waitFor();
  await page.getByRole("button", { name: "Close data" }).click();

  await page.reload();
  await ready(page);
  await heading(page, title);
  expect(errors.filter((error) => !error.includes("sw.js"))).toEqual([]);
});

test("a reader whose site has a newer version gets it with the next visit", async () => {
  const html = await readFile(`${DIST}index.html`, "utf8");
  const served = { text: html };
  const { page, leave } = await visited("index.html", { [`${BASE}index.html`]: served });
  served.text = html.replace("</body>", "<p>A newer version</p></body>");
  await page.reload();
  await page.getByText("A newer version").waitFor();
  await leave();
  await page.reload();
  await ready(page);
  expect(await page.getByText("A newer version").count()).toBe(0);
});

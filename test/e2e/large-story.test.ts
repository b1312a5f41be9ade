import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { BARS, QUOTES, region } from "./parts.ts";

const RECORDS = 1200;

/** Figures of one country and year, so that all bars stand in one panel. */
function file() {
  let at = 0;
  const records = Array.from({ length: RECORDS }, (_, i) => {
    const exact = `The mayor of Raqqa said that ${i + 2} people were wounded there.`;
    const [start, end] = [at, at + exact.length];
    at = end + 1;
    const value = { text: `${i + 2}`, low: i + 2, high: i + 2 };
    const quote = { source: "s", exact, start, end };
    const kind = { kind: "figure", measure: "wounded", unit: "people", country: "SY" };
    return { id: `r${i}`, ...kind, quote, review: "suggested", when: "2016", place: "p", value };
  });
  const source = { id: "s", title: "L", publisher: "P", length: at, sha256: "a".repeat(64) };
  const place = {
    id: "p",
    name: "Raqqa",
    precision: "settlement",
    country: "SY",
    lat: 36,
    lon: 39,
  };
  const story = {
    format: "dateline/1",
    title: "Large",
    sources: [source],
    places: [place],
    records,
  };
  const buffer = Buffer.from(JSON.stringify(story));
  return { name: "large.json", mimeType: "application/json", buffer };
}

test("a long story is drawn where it is looked at, and can be walked and printed to its end", async () => {
  const { page } = await openPage();
  await page.getByRole("button", { name: "Open a story…" }).click();
  await page.getByLabel("Story file").setInputFiles(file());
  await page.getByRole("status").getByText("1200 of 1200 records").waitFor();
  const bars = region(page, BARS).locator(".bar-row");
  await bars.first().waitFor();
  expect(await bars.count()).toBeLessThan(200);
  await region(page, BARS).locator("[data-mark][tabindex='0']").focus();
  await page.keyboard.press("End");
  const name = await page.locator(":focus").getAttribute("aria-label");
  expect(name).toContain(": 2 people");
  await region(page, QUOTES).getByText("said that 2 people were").waitFor();
  await page.keyboard.press("Home");
  const last = `said that ${RECORDS + 1} people were`;
  const quote = region(page, QUOTES).getByText(last);
  await expect.poll(() => quote.isVisible()).toBe(true);
  const pdf = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const drawn = document.querySelectorAll(".bar-row").length;
    window.dispatchEvent(new Event("afterprint"));
    return drawn;
  });
  expect(pdf).toBe(RECORDS);
});

import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { expectShown, MAP, mark, readable } from "./parts.ts";

const STRIP =
  "Map 32 of 48 Chart 19 of 19 Timeline 8 of 9 Quotes 43 of 48 Not shown: 2 in a teaser";

test.each(["light", "dark"] as const)(
  "a number opens its list at its reason, and Escape gives the focus back, %s",
  async (colorScheme) => {
    const { page, errors } = await openPage({ colorScheme });
    const strip = page.getByRole("group", { name: "Coverage" });
    const number = strip.getByRole("button", { name: "2 as region, list" });
    await number.click();
    const list = page.getByRole("dialog", { name: "Coverage" });
    const heading = list.getByRole("heading", { name: "2 as region" });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((e) => document.activeElement === e)).toBe(true);
    const fits = await list.evaluate(({ scrollTop, clientHeight, clientWidth, scrollWidth }) => ({
      isScrolled: scrollTop > clientHeight / 2,
      isNarrow: scrollWidth <= clientWidth,
    }));
    expect(fits).toEqual({ isScrolled: true, isNarrow: true });
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(await number.evaluate((e) => document.activeElement === e)).toBe(true);
    expect(errors).toEqual([]);
  },
);

test("what is shown again stands on the map", async () => {
  const { page } = await openPage();
  await mark(page, MAP, "Deir Ezzor: ").waitFor();
  expect(await mark(page, MAP, "Beirut: ").count()).toBe(0);
  await page.getByRole("button", { name: "1 dateline, list" }).click();
  await page.getByRole("button", { name: "Show it: Beirut" }).click();
  await expectShown(page, 44);
  await mark(page, MAP, "Beirut: ").waitFor();
  await page.getByRole("button", { name: "Map 33 of 48" }).waitFor();
});

test.each([1440, 390])("the list and the strip fit in %d px", async (width) => {
  const { page } = await openPage({ width, path: "?country=SY&from=2014&q=a" });
  await page.getByRole("button", { name: /^\d+ undated, list$/ }).click();
  await page.getByRole("dialog", { name: "Coverage" }).waitFor();
  expect(await axe(page)).toEqual([]);
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll("html, footer, dialog, dialog *")]
      .filter((e) => e.getBoundingClientRect().right > window.innerWidth)
      .map((e) => e.outerHTML.slice(0, 80)),
  );
  expect(tooWide).toEqual([]);
});

test("without scripts the strip can be read and holds nothing to press", async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  const footer = page.getByRole("contentinfo");
  expect(await readable(footer)).toContain(STRIP);
  expect(await footer.getByRole("button").count()).toBe(0);
});

test("the story prints on one page, the strip as a line below it", async () => {
  const { page } = await openPage();
  await mark(page, MAP, "Deir Ezzor: ").waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

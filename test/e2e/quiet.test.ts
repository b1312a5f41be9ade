import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { BARS, expectShown, QUOTES, readable, region, TIMELINE, VIEWS } from "./parts.ts";

const BROKEN =
  "?country=XX,%00,FR&from=tomorrow&to=2017-13-45&kind=nonsense&role=&sel=%3Cimg%20onerror%3E&q=%E0%A4%A&speaker=__proto__&standing=constructor&story=nowhere";
const PAGES = ["", "?country=FR", BROKEN].flatMap((path) =>
  [1440, 1024, 390].map((width) => ({ path, width })),
);

test.each(PAGES)("no error at $width px for “$path”", async ({ path, width }) => {
  const { page, errors } = await openPage({ path, width });
  await page.waitForLoadState("networkidle");
  for (const name of VIEWS) await region(page, name).waitFor();
  expect(errors).toEqual([]);
});

test("an address with broken values shows the rest and says what it ignored", async () => {
  const { page } = await openPage({ path: "?country=XX&from=2017-13&sel=nothing&kind=event" });
  await expectShown(page, 8);
  const text = await readable(page.locator("body"));
  for (const value of ["XX", "2017-13", "nothing"]) expect(text).toContain(value);
});

test.each([390, 1440])(
  "without script everything but the map can be read at %i px",
  async (width) => {
    const { page, errors } = await openPage({ width, javaScriptEnabled: false });
    const texts = {
      [BARS]: ["Russia", "3,417", "Saudi Arabia", "3,000", "France", "1,910", "40,000", "330,000"],
      [TIMELINE]: ["2011", "2014"],
      [QUOTES]: [
        "Soufan estimated that Russia was the source",
        "More than 330,000 people have been killed",
      ],
    };
    for (const [view, words] of Object.entries(texts)) {
      const text = await readable(region(page, view));
      for (const word of words) expect(text, view).toContain(word);
    }
    const marks = await region(page, TIMELINE).locator("[aria-label]").count();
    expect(marks).toBeGreaterThanOrEqual(8);
    const across = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(across).toBe(0);
    expect(errors).toEqual([]);
  },
);

test("without script no control is offered that would need it", async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
});

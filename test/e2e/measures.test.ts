import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { asked, BARS, mark, region } from "./parts.ts";

const choose = (page: Page, measure: string) =>
  region(page, BARS).getByLabel("Measure").selectOption({ label: measure });

const perMillion = async (page: Page) => {
  await region(page, BARS).getByRole("button", { name: "Per million inhabitants" }).click();
  await region(page, BARS).getByText("CC BY 4.0").waitFor();
};

/** The panel around the bar whose name begins like this: its heading, its axis and how much of the plot the bar fills. */
async function panelOf(page: Page, start: string) {
  const row = mark(page, BARS, start).locator("..");
  const panel = row.locator("..");
  const plot = await row.locator("svg").first().boundingBox();
  const bar = await row.locator(".bar-solid").first().boundingBox();
  return {
    heading: await panel.getByRole("heading").textContent(),
    axis: await panel.locator(".bar-axis text").allTextContents(),
    part: Math.round(((bar?.width ?? 0) / (plot?.width ?? 1)) * 100),
  };
}

test("22 and 330,000 are never on one scale; what answers the 22 is", async () => {
  const { page } = await openPage();
  const before = asked(page);
  await choose(page, "Killed");
  const day = await panelOf(page, "Syria: 22 civilians");
  const war = await panelOf(page, "Syria: more than 330,000");
  expect(day).toEqual({ heading: "23–24 Oct 2017", axis: ["0", "5", "10", "15", "20"], part: 100 });
  expect(war.heading).toBe("Mar 2011 – 24 Oct 2017");
  expect(war.axis.at(-1)).toBe("200,000");
  for (const rival of ["Syria: 14 people", "Syria: 14 civilians"]) {
    expect(await panelOf(page, rival)).toEqual({ ...day, part: 64 });
  }
  expect(asked(page)).toBe(before);
});

test("nothing of a bar is cut off, whatever is shown", async () => {
  for (const width of [1440, 1024, 390]) {
    const { page } = await openPage({ width });
    const edge = await region(page, BARS).boundingBox();
    const widest = async () => {
      const boxes = await region(page, BARS)
        .locator(".bar-chart text")
        .evaluateAll((texts) => texts.map((t) => t.getBoundingClientRect().right));
      return Math.max(...boxes);
    };
    for (const measure of ["Foreign fighters", "Killed", "Territory, percent"]) {
      await choose(page, measure);
      expect(await widest(), `${measure} at ${width}`).toBeLessThanOrEqual(
        (edge?.x ?? 0) + (edge?.width ?? 0),
      );
    }
  }
});

test("the numbers of inhabitants are fetched only when they are asked for", async () => {
  const { page, requests, errors } = await openPage();
  const fetched = async () =>
    (await requests()).filter(({ url }) => url.includes("inhabitants")).length;
  await page.waitForLoadState("networkidle");
  expect(await fetched()).toBe(0);
  await perMillion(page);
  await mark(page, BARS, "Jordan: ").waitFor();
  await expect.poll(fetched).toBe(1);
  expect(errors).toEqual([]);
});

test.each([
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const)("axe finds nothing with other measures and rates, %j", async (look) => {
  const { page } = await openPage(look);
  await choose(page, "Killed");
  expect(await axe(page)).toEqual([]);
  await choose(page, "Foreign fighters");
  await perMillion(page);
  expect(await axe(page)).toEqual([]);
});

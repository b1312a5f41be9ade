import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { asked, BARS, card, MAP, mark, region } from "./parts.ts";

const flows = (page: Page): Locator => region(page, MAP).locator('[data-mark^="flow/"]');

async function switchOn(page: Page): Promise<void> {
  await mark(page, MAP, "Deir Ezzor: ")
    .or(mark(page, MAP, "Syria: "))
    .first()
    .waitFor();
  const button = region(page, MAP).getByRole("button", { name: "Flows", exact: true });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  expect(await flows(page).count()).toBe(0);
  await button.click();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  await flows(page).first().waitFor();
}

/** Moves the pointer onto an arc, where nothing lies over it. */
async function hover(page: Page, arc: Locator): Promise<void> {
  const at = await arc.evaluate((element) => {
    const path = element as SVGPathElement;
    for (let i = 0; i < path.getTotalLength(); i += 4) {
      const { x, y } = path.getPointAtLength(i).matrixTransform(path.getScreenCTM() ?? undefined);
      if (document.elementFromPoint(x, y) === path) return [x, y] as const;
    }
    return null;
  });
  if (!at) throw new Error("the arc is nowhere in sight");
  await page.mouse.move(...at);
}

test("switched on, five arcs are named by where they lead, and the address stays as it is", async () => {
  const { page, errors } = await openPage();
  await switchOn(page);
  const names = await flows(page).evaluateAll((all) =>
    all.map((e) => e.getAttribute("aria-label")),
  );
  expect(names.sort()).toEqual([
    "France to Iraq and Syria: 1,910 jihadists, said by Soufan Center",
    "Jordan to Iraq and Syria: more than 3,000 jihadists, said by Soufan Center",
    "Russia to Iraq and Syria: 3,417 jihadists, said by Soufan Center",
    "Saudi Arabia to Iraq and Syria: more than 3,000 jihadists, said by Soufan Center",
    "Tunisia to Iraq and Syria: 2,962 jihadists, said by Soufan Center",
  ]);
  expect(asked(page)).toBe("");
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("hovering an arc lights its bar and shows its sentence with the number marked", async () => {
  const { page } = await openPage();
  await switchOn(page);
  await hover(page, mark(page, MAP, "Tunisia to "));
  await card(page).waitFor();
  expect(await card(page).locator("mark").allTextContents()).toEqual(["2,962", "Tunisia"]);
  const lit = region(page, BARS).locator("[data-lit] > [data-mark]");
  expect(await lit.evaluateAll((all) => all.map((e) => e.getAttribute("data-mark")))).toEqual([
    "figure/travelled-tunisia",
  ]);
  expect(await axe(page)).toEqual([]);
});

test("the keyboard reaches the arcs after the places, in the same tab stop, and pins one", async () => {
  const { page } = await openPage();
  await switchOn(page);
  const stops = region(page, MAP).locator("[data-mark][tabindex='0']");
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press("End");
  const focused = region(page, MAP).locator("[data-mark]:focus");
  expect(await focused.getAttribute("aria-label")).toMatch(/^France to Iraq and Syria: 1,910/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Quote" }).waitFor();
  await expect.poll(() => asked(page)).toBe("sel=travelled-france");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused.getAttribute("data-mark")).toBe("flow/travelled-france");
});

test("the card of an arc stays when the arcs are switched off", async () => {
  const { page } = await openPage();
  await switchOn(page);
  await mark(page, MAP, "France to ").press("Enter");
  const dialog = page.getByRole("dialog", { name: "Quote" });
  await dialog.waitFor();
  await region(page, MAP).getByRole("button", { name: "Flows" }).click();
  await expect.poll(() => flows(page).count()).toBe(0);
  await expect.poll(async () => (await dialog.boundingBox())?.x).toBeGreaterThan(900);
});

test("arcs keep their width as one zooms; what is too close to draw is counted", async () => {
  const { page } = await openPage();
  await switchOn(page);
  const zoom = (way: "in" | "out") => page.locator(`.leaflet-control-zoom-${way}`).click();
  const band = mark(page, MAP, "Saudi Arabia to ");
  const width = () => band.getAttribute("stroke-width");
  const before = await width();
  const note = region(page, MAP).getByText("Width by figure; hatched beyond what is sure.");
  expect(await note.textContent()).not.toContain("too close");
  await zoom("in");
  expect(await width()).toBe(before);
  for (let i = 0; i < 4; i++) await zoom("out");
  await expect.poll(() => note.textContent()).toMatch(/\d too close to draw; zoom in\./);
  expect(await flows(page).count()).toBeLessThan(5);
});

test.each(["light", "dark"] as const)(
  "at 390 px the switch is at hand, %s",
  async (colorScheme) => {
    const { page } = await openPage({ width: 390, height: 844, colorScheme });
    await page.locator(".story-map").scrollIntoViewIfNeeded();
    await switchOn(page);
    await expect.poll(() => flows(page).count()).toBeGreaterThan(2);
    expect(await axe(page)).toEqual([]);
  },
);

test("a denial shows where its claim is: in the place's name, as a sign and in the legend", async () => {
  const { page } = await openPage();
  const place = mark(page, MAP, "Deir Ezzor: ");
  await place.waitFor();
  expect(await place.getAttribute("aria-label")).toMatch(/4 denied, 1 denial, town/);
  const signed = region(page, MAP).locator(".place:has(.denial) [data-mark]");
  const names = await signed.evaluateAll((all) => all.map((e) => e.getAttribute("aria-label")));
  expect(names.map((name) => name?.split(":")[0])).toEqual(["Deir Ezzor"]);
  await region(page, MAP).getByText("denied claim here").waitFor();
});

import { expect, test } from "vitest";
import { openPage } from "./harness.ts";
import { BARS, card, MAP, mark, QUOTES, region, TIMELINE } from "./parts.ts";

const ORIGINS =
  "Soufan estimated that Russia was the source of the greatest number of jihadists (3,417), with more than 3,000 each from Saudi Arabia and Jordan, 2,962 from Tunisia and 1,910 from France.";
const CASES = [
  { view: BARS, name: "Russia: ", quote: ORIGINS, part: "3,417", speaker: "Soufan Center" },
  { view: BARS, name: "France: ", quote: ORIGINS, part: "1,910", speaker: "Soufan Center" },
  {
    view: BARS,
    name: "22 civilians killed",
    quote:
      "The Syrian Observatory for Human Rights said 22 civilians were killed in strikes by unidentified aircraft in the Al-Qusur neighbourhood, in the west of the city.",
    part: "22",
    speaker: "Syrian Observatory for Human Rights",
  },
  {
    view: TIMELINE,
    name: "Coalition strike near Deir Ezzor",
    quote:
      "Dillon said the coalition had carried out only one strike in the area in the last two months, on September 16 in support of US-backed forces fighting IS east of the city.",
    part: "September 16",
    speaker: "Ryan Dillon",
  },
];

test.each(CASES)("hovering “$name” shows its sentence, speaker and publisher", async (expected) => {
  const { page } = await openPage();
  await mark(page, expected.view, expected.name).hover();
  await card(page).waitFor();
  const text = (await card(page).textContent()) ?? "";
  expect(text).toContain(expected.quote);
  expect(text).toContain(expected.speaker);
  expect(text).toContain("AFP via SpaceDaily");
  const marked = await card(page).locator("mark").allTextContents();
  expect(marked.join(" ")).toContain(expected.part);
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "hidden" });
});

test("a place's card lists its records in the order of the text", async () => {
  const { page } = await openPage();
  await mark(page, MAP, "Raqa: ").focus();
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  expect(await card(page).textContent()).toContain("ousted it from its bastion Raqa last week");
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "hidden" });
});

test("a hovered card is a tooltip without controls, a clicked one a dialog that holds the focus", async () => {
  const { page } = await openPage();
  const bar = mark(page, BARS, "Tunisia: ");
  await bar.hover();
  const tooltip = page.getByRole("tooltip");
  await tooltip.waitFor();
  expect(await tooltip.locator("a, button").count()).toBe(0);
  await bar.click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await expect.poll(() => dialog.evaluate((d) => d.contains(document.activeElement))).toBe(true);
  const original = dialog.locator("a[href^='https://defensenews-alert.blogspot.com/2017/10/']");
  expect(await original.count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => bar.evaluate((b) => b === document.activeElement)).toBe(true);
});

test("the card does not cover its mark and can be hovered into", async () => {
  const { page } = await openPage();
  const bar = mark(page, BARS, "Jordan: ");
  await bar.hover();
  await card(page).waitFor();
  const [from, to] = [await bar.boundingBox(), await card(page).boundingBox()];
  if (!from || !to) throw new Error("missing box of the bar or the card");
  const apart =
    to.x >= from.x + from.width - 1 ||
    to.x + to.width <= from.x + 1 ||
    to.y >= from.y + from.height - 1 ||
    to.y + to.height <= from.y + 1;
  expect(apart).toBe(true);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await expect.poll(() => card(page).textContent()).toContain(ORIGINS);
});

test("hovering one mark lights the same record in the quotes, and the other way round", async () => {
  const { page } = await openPage();
  const bar = mark(page, BARS, "Russia: ");
  await bar.hover();
  const lit = region(page, QUOTES).locator("[data-lit]");
  await lit.first().waitFor();
  expect((await lit.allTextContents()).join(" ")).toContain("3,417");
  await page.keyboard.press("Escape");
  await region(page, QUOTES).locator("[data-mark]", { hasText: "2,962" }).first().hover();
  const tunisia = mark(page, BARS, "Tunisia: ");
  await expect.poll(() => tunisia.getAttribute("data-lit")).not.toBeNull();
});

test("“more than 3,000” belongs to two bars", async () => {
  const { page } = await openPage();
  await region(page, QUOTES).locator("[data-mark]", { hasText: "more than 3,000" }).first().hover();
  for (const name of ["Saudi Arabia: ", "Jordan: "]) {
    await expect.poll(() => mark(page, BARS, name).getAttribute("data-lit")).not.toBeNull();
  }
  expect(await mark(page, BARS, "Russia: ").getAttribute("data-lit")).toBeNull();
});

test("a tap pins a card on a narrow screen", async () => {
  const { page } = await openPage({ width: 390, height: 844 });
  await mark(page, BARS, "France: ").click();
  await page.getByRole("dialog").waitFor();
  const box = await page.getByRole("dialog").boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
});

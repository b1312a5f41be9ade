import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { asked, expectShown } from "./parts.ts";

const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;

test.each(LOOKS)("who says what, to tick by keyboard, $width px, $colorScheme", async (look) => {
  const { page } = await openPage({ ...look, path: "?country=SY,FR" });
  const button = page.getByRole("button", { name: /^Said by/ });
  await button.press("Enter");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("checkbox", { name: /^Ryan Dillon/ }).press("Space");
  await expectShown(page, 4);
  await expect.poll(() => asked(page)).toContain("speaker=ryan-dillon");
  const row = await page.getByRole("checkbox", { name: /^US-led coalition/ }).boundingBox();
  expect(row && row.x >= 0 && row.x + row.width <= look.width).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => button.evaluate((b) => b === document.activeElement)).toBe(true);
});

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { axe, openPage } from "./harness.ts";
import { BARS, card, expectShown, mark, region, TIMELINE } from "./parts.ts";

const KILLED = "How many people were killed in Deir Ezzor?";

test("from a mark to its rivals, linked, saved, opened again", async () => {
  const { page, errors } = await openPage();
  await mark(page, BARS, "32 others wounded").click();
  await card(page).getByRole("button", { name: "Link a rival claim" }).click();
  const dialog = page.getByRole("dialog", { name: "Rival claims" });
  await dialog.getByRole("button", { name: /^Link another record/ }).click();
  const answer = dialog.getByRole("combobox", { name: "Another record that answers this" });
  await answer.selectOption({
    label: "22 civilians killed, Al-Qusur, disputed, said by Syrian Observatory for Human Rights",
  });
  await dialog.getByRole("button", { name: "Link", exact: true }).click();
  await expect.poll(() => dialog.getByRole("row").count()).toBe(5);
  expect(await axe(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save the story file" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8")).format).toBe("dateline/1");

  const { page: other } = await openPage();
  await other.getByLabel("Story file").setInputFiles(file);
  await expect.poll(() => new URL(other.url()).searchParams.get("story")).toMatch(/^kept-/);
  await mark(other, BARS, "22 civilians killed").click();
  await card(other).getByRole("button", { name: "Compare 4 records" }).waitFor();
  expect(errors).toEqual([]);
});

test("Escape closes the claims and leaves the card, then the card, and gives the focus back", async () => {
  const { page } = await openPage();
  await mark(page, TIMELINE, "Strikes on Deir Ezzor").focus();
  await page.keyboard.press("Enter");
  await card(page).getByRole("button", { name: "Compare 2 records" }).click();
  const dialog = page.getByRole("dialog", { name: "Rival claims" });
  await dialog.getByRole("table").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await card(page).count()).toBe(1);
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
  const focused = page.locator(":focus");
  expect(await focused.getAttribute("aria-label")).toMatch(/^Strikes on Deir Ezzor/);
});

test.each(["light", "dark"] as const)("all claims and the sums pass axe, %s", async (scheme) => {
  const { page } = await openPage({ colorScheme: scheme, width: 390, height: 844 });
  await page.getByRole("button", { name: "Rival claims 3" }).click();
  await page.getByRole("region", { name: KILLED }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await region(page, BARS).getByRole("button", { name: "Add figures up…" }).click();
  for (const name of [/, Jordan/, /, France/]) await page.getByRole("checkbox", { name }).check();
  await page.getByText("> 4,910").waitFor();
  expect(await axe(page)).toEqual([]);
});

test("numbers filter with three answers, in the address and in every view", async () => {
  const { page, errors } = await openPage({ path: "?min=5000" });
  await expectShown(page, 7);
  const status = page.getByRole("status").filter({ hasText: "records" });
  expect(await status.textContent()).toBe("7 of 48 records: 3 certainly, 4 possibly");
  expect(await mark(page, BARS, "Jordan: ").getAttribute("aria-label")).toMatch(
    /possibly inside the filters$/,
  );
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Only certain" }).click();
  await expectShown(page, 3);
  await expect.poll(() => new URL(page.url()).searchParams.get("sure")).toBe("1");
  expect(errors).toEqual([]);
});

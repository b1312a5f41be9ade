import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDateline } from "../../src/store/state.ts";
import { openPage, status } from "./page.tsx";

const filters = () => screen.getByLabelText("Filters");
const menu = (name: string): HTMLElement => {
  const [group] = within(filters()).getAllByRole("group", { name });
  if (!group) throw new Error(`missing menu: ${name}`);
  return group;
};
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

/** The labels of the options of an open menu with the counts beside them. */
const options = (name: string) =>
  [...menu(name).querySelectorAll("label")].map((label) =>
    [...label.querySelectorAll("span, small")].map((e) => e.textContent).join(" "),
  );

test("a country picked from the list is a chip, one step of undo, and the number follows", async () => {
  const { user } = openPage();
  await user.click(within(menu("Country")).getByRole("button"));
  await user.type(screen.getByRole("searchbox", { name: "Search country" }), "fra");
  expect(options("Country")).toEqual(["France 2"]);
  await user.click(screen.getByRole("checkbox", { name: /^France/ }));
  expect(status()).toBe("2 of 48 records");
  expect(menu("Country").querySelector(".menu-button")?.textContent).toBe("Country France");
  await user.click(button("Undo"));
  expect(status()).toBe("43 of 48 records");
  await user.click(button("Redo"));
  expect(status()).toBe("2 of 48 records");
  await user.click(button("Clear country"));
  expect(status()).toBe("43 of 48 records");
});

test("each value of a list stands with the number of records that it would show", async () => {
  const { user } = openPage();
  await user.click(within(menu("Standing")).getByRole("button"));
  expect(options("Standing")).toEqual(["Claimed 21", "Denied 5", "Disputed 1"]);
});

test("what nobody is called in this story is said, not left blank", async () => {
  const { user } = openPage();
  await user.click(within(menu("Country")).getByRole("button"));
  await user.type(screen.getByRole("searchbox", { name: "Search country" }), "narnia");
  expect(menu("Country").textContent).toContain("Nothing is called that in this story.");
});

test("text filters while it is typed and is one step of undo", async () => {
  const { user } = openPage();
  await user.type(screen.getByRole("searchbox", { name: "Text in the records" }), "observatory");
  expect(status()).toMatch(/^[1-9] of 48/);
  expect(useDateline.getState().steps).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(useDateline.getState().steps).toHaveLength(2);
});

test("when nothing matches each view says so, and “Clear all” leads out", async () => {
  const { user } = openPage();
  expect(button("Clear all").disabled).toBe(true);
  await user.type(screen.getByRole("searchbox", { name: "Text in the records" }), "xyz{Enter}");
  expect(status()).toBe("0 of 48 records");
  expect(document.body.textContent).toContain("No sentence carries a record that passes");
  await user.click(button("Clear all"));
  expect(status()).toBe("43 of 48 records");
});

async function typeDates(from: string, to: string) {
  const { user } = openPage();
  await user.click(within(menu("Date")).getByRole("button"));
  if (from) await user.type(screen.getByLabelText("From"), from);
  if (to) await user.type(screen.getByLabelText("To"), to);
  await user.click(button("Apply"));
}

test("typed dates filter, at the precision in which they are written", async () => {
  await typeDates("2017-09-10", "2017-09-20");
  expect(menu("Date").querySelector(".menu-button")?.textContent).toBe("Date 10–20 Sep 2017");
  expect(status()).toBe("4 of 48 records: 2 certainly, 2 possibly");
});

test.each([
  ["yesterday", "", "“yesterday” is not a date; write 2014, 2014-08 or 2017-09-16."],
  ["2017-10", "2017-09", "The end lies before the start."],
])("from “%s” to “%s” is answered with a sentence", async (from, to, sentence) => {
  await typeDates(from, to);
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  expect(status()).toBe("43 of 48 records");
});

test("a day up to the month that holds it is a range", async () => {
  await typeDates("2017-10-23", "2017-10");
  expect(useDateline.getState().filters).toMatchObject({ from: "2017-10-23", to: "2017-10" });
});

test("a preset sets both dates at once", async () => {
  const { user } = openPage();
  await user.click(within(menu("Date")).getByRole("button"));
  await user.click(within(menu("Date")).getByRole("button", { name: "2014" }));
  expect(useDateline.getState().filters).toMatchObject({ from: "2014", to: "2014" });
  expect(useDateline.getState().steps).toHaveLength(2);
});

async function typeNumbers(least: string, most: string) {
  const { user } = openPage();
  await user.click(within(menu("Number")).getByRole("button", { name: "Number" }));
  if (least) await user.type(screen.getByRole("textbox", { name: "At least" }), least);
  if (most) await user.type(screen.getByRole("textbox", { name: "At most" }), most);
  await user.click(button("Apply"));
  return user;
}

test("typed numbers filter the figures, and one switch leaves out what is not certain", async () => {
  const user = await typeNumbers("5,000", "");
  expect(menu("Number").querySelector(".menu-button")?.textContent).toBe("Number at least 5,000");
  expect(status()).toBe("7 of 48 records: 3 certainly, 4 possibly");
  await user.click(button("Only certain"));
  expect(status()).toBe("3 of 48 records");
  await user.click(button("Only certain"));
  expect(status()).toBe("7 of 48 records: 3 certainly, 4 possibly");
});

test.each([
  ["many", "", "“many” is not a number; write 5600, 5,600 or 0.5."],
  ["20", "10", "The second number is less than the first."],
])("numbers from “%s” to “%s” are answered with a sentence", async (least, most, sentence) => {
  await typeNumbers(least, most);
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  expect(status()).toBe("43 of 48 records");
});

import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDateline } from "../../src/store/state.ts";
import { BARS, mark, openPage, story } from "./page.tsx";

const KILLED = "How many people were killed in Deir Ezzor?";
const claim = (name: string) => screen.findByRole("region", { name });

async function compare() {
  const { user } = openPage();
  await user.click(mark(BARS, "22 civilians killed"));
  await user.click(await screen.findByRole("button", { name: "Compare 3 records" }));
  return { user, table: within(await claim(KILLED)).getByRole("table") };
}

test("from any of its marks a claim leads to its records side by side", async () => {
  const { table } = await compare();
  const rows = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("td")].slice(0, 5).map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["22 civilians killed22", "Syrian Observatory for Human Rights", "—", "23 Oct 2017", "asserts"],
    [
      "14 people killed14",
      "A local official",
      "—",
      "23 Oct 2017",
      "asserts, denied by Ryan Dillon",
    ],
    ["14 civilians killed14", "Ryan Dillon", "—", "24 Oct 2017", "denies"],
  ]);
  expect(table.querySelector("caption")?.textContent).toContain("14 to 22; denied by Ryan Dillon");
});

test("an answer is unlinked, linked again and undone like any other step", async () => {
  const { user, table } = await compare();
  await user.click(
    within(table).getByRole("button", { name: "Unlink 14 civilians killed, Ryan Dillon" }),
  );
  expect(within(await claim(KILLED)).getAllByRole("row")).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Rival claims" }));
  await user.click(screen.getByRole("button", { name: `Link another record: ${KILLED}` }));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Another record that answers this" }),
    "killed-denied",
  );
  await user.click(screen.getByRole("button", { name: "Link" }));
  expect(within(await claim(KILLED)).getAllByRole("row")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Undo", hidden: true }));
  await user.click(screen.getByRole("button", { name: "Undo", hidden: true }));
  expect(useDateline.getState().story.story).toBe(story);
});

test("all claims of the story are one button away", async () => {
  const { user } = openPage();
  await user.click(screen.getByRole("button", { name: "Rival claims 3" }));
  const dialog = await screen.findByRole("dialog", { name: "Rival claims" });
  expect(await within(dialog).findAllByRole("table")).toHaveLength(3);
});

test("a derived figure says how it follows, lights what it rests on, and is no row of the table", async () => {
  const { user } = openPage();
  const derived = mark(BARS, "more than 35.7 percent of 40,000 foreign IS fighters, derived");
  await user.hover(derived);
  expect(mark(BARS, "Russia: ").closest("[data-lit]")).not.toBeNull();
  await user.click(derived);
  const card = await screen.findByRole("dialog", { name: "Quote" });
  expect(card.textContent).toContain("together: more than 14,289");
  expect(card.textContent).toContain("Soufan estimated that Russia");
  expect(card.textContent).toContain("Some of the survivors among");
  await user.click(
    within(screen.getByRole("region", { name: BARS })).getByRole("button", {
      name: "Show as table",
    }),
  );
  expect(screen.getByRole("table", { name: "Figures shown" }).textContent).not.toContain("35.7");
});

test("asked for a sum, the app adds up or says why not", async () => {
  const { user } = openPage();
  await user.click(screen.getByRole("button", { name: "Add figures up…" }));
  const tick = async (name: RegExp) => user.click(await screen.findByRole("checkbox", { name }));
  const sum = async () => (await screen.findByRole("group", { name: "Sum" })).textContent;
  await tick(/^more than 3,000 jihadists travelled, Jordan/);
  await tick(/^1,910 jihadists travelled, France/);
  expect(await sum()).toContain("> 4,910 people, derived by Dateline");
  await tick(/^about 5,000 European Union residents/);
  expect(await sum()).toContain("Not added up.");
  expect(await sum()).toContain("European Union may hold the other’s country");
});

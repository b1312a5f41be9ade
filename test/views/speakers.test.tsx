import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { setFilters, useDateline } from "../../src/store/state.ts";
import { openPage, status, story } from "./page.tsx";

const menu = () => screen.getAllByRole("group", { name: "Said by" })[0] as HTMLElement;

async function opened(shown: Story = story) {
  const { user } = openPage(shown);
  await user.click(within(menu()).getByRole("button", { name: /^Said by/ }));
  return user;
}

/** Each row as "name | count | what". */
const rows = () =>
  [...menu().querySelectorAll("label")].map((label) =>
    [".speaker-name", "small", ".speaker-said"]
      .map((part) => label.querySelector(part)?.textContent?.trim().replace(/\s+/g, " "))
      .join(" | "),
  );

test("each speaker stands with what it asserts, denies and cites, under who prints it", async () => {
  await opened();
  expect(within(menu()).getByRole("list", { name: "Printed by AFP via SpaceDaily" })).toBeTruthy();
  expect(rows()).toEqual([
    "Soufan Center think-tank | 10 | 9 figures and 1 event asserted · cites 2 figures",
    "Radicalisation Awareness Network | 2 | 2 figures asserted, cited by Soufan Center",
    "The outlet itself | 8 | 3 figures and 5 events asserted",
    "Ryan Dillon coalition spokesman | 4 | 1 figure and 1 event asserted · 2 figures denied",
    "US-led coalition military coalition | 1 | 1 event denied",
    "Syrian Observatory for Human Rights monitoring group | 1 | 1 figure asserted",
    "A local official | 1 | 1 figure asserted",
  ]);
});

test("the inner source stands under the one that cites it, each with a box of its own", async () => {
  await opened();
  const soufan = screen.getByRole("checkbox", { name: /^Soufan Center/ }).closest("li");
  const inner = within(soufan as HTMLElement).getAllByRole("checkbox");
  expect(inner).toHaveLength(2);
  expect(screen.getByRole("checkbox", { name: /^Radicalisation/ })).toBe(inner[1]);
});

test("a tick shows what that speaker says, and not what it only cites", async () => {
  const user = await opened();
  await user.click(screen.getByRole("checkbox", { name: /^Soufan Center/ }));
  expect(status()).toBe("10 of 48 records");
  expect(menu().querySelector(".menu-button")?.textContent).toBe("Said by Soufan Center");
  await user.click(screen.getByRole("checkbox", { name: /^Radicalisation/ }));
  expect(status()).toBe("12 of 48 records");
  await user.click(screen.getByRole("checkbox", { name: /^Soufan Center/ }));
  expect(useDateline.getState().filters.speaker).toEqual(["radicalisation-awareness-network"]);
});

test("under other filters the silent stay in their place and say so", async () => {
  await opened();
  act(() => setFilters({ country: ["FR"] }));
  const silent = [...menu().querySelectorAll("label[data-silent]")];
  expect(silent).toHaveLength(6);
  expect(rows().slice(0, 2)).toEqual([
    "Soufan Center think-tank | 1 | 1 figure asserted",
    "Radicalisation Awareness Network | 0 | none under the other filters, cited by Soufan Center",
  ]);
});

test("the list is searched by name and role, and an inner source is found without its citer", async () => {
  const user = await opened();
  const search = screen.getByRole("searchbox", { name: "Search said by" });
  await user.type(search, "radical");
  expect(rows()).toHaveLength(1);
  await user.clear(search);
  await user.type(search, "spokesman");
  expect(rows().map((row) => row.split(" |")[0])).toEqual(["Ryan Dillon coalition spokesman"]);
  await user.type(search, "x");
  expect(menu().textContent).toContain("Nobody is called that in this story.");
});

test("what another outlet prints is a group of its own", async () => {
  const [first] = story.sources;
  if (!first) throw new Error("missing source");
  const sources = [...story.sources, { ...first, id: "other", publisher: "Another" }];
  const records = story.records.map((r) =>
    r.id === "killed-official" ? { ...r, quote: { ...r.quote, source: "other" } } : r,
  );
  await opened({ ...story, sources, records });
  const list = within(menu()).getByRole("list", { name: "Printed by Another" });
  expect(within(list).getAllByRole("checkbox")).toHaveLength(1);
});

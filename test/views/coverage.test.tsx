import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters, undo, useDateline } from "../../src/store/state.ts";
import { names, openPage, status, story, TIMELINE } from "./page.tsx";

const strip = () => screen.getByRole("group", { name: "Coverage" });
const texts = () => [...strip().querySelectorAll("li")].map((li) => li.textContent);
const number = (name: string) => within(strip()).getByRole("button", { name });

/** The open list: each section's heading with the titles below it. */
const sections = () =>
  [...document.querySelectorAll("dialog section")].map((section) => [
    section.querySelector("h3")?.textContent,
    ...[...section.querySelectorAll("li b")].map((b) => b.textContent),
  ]);

async function opened(name: string) {
  const { user } = openPage();
  await user.click(number(name));
  await screen.findByRole("heading", { name: "What is shown, and what is not" });
  return user;
}

test("the strip says how much each view shows and why not the rest", () => {
  openPage();
  expect(texts()).toEqual([
    "Map 32 of 48",
    "Chart 19 of 19",
    "Timeline 8 of 9",
    "Quotes 43 of 48",
    "2 in a teaser",
    "1 dateline",
    "1 comparison",
    "1 headline only",
    "9 unplaced",
    "2 as region",
  ]);
});

test("every number that leaves something out is a button with a full name", () => {
  openPage();
  const buttons = within(strip()).getAllByRole("button");
  expect(buttons.map((b) => b.getAttribute("aria-label"))).toEqual([
    "Map 32 of 48 records, list of 16 not shown",
    "Timeline 8 of 9 events, list of 1 not shown",
    "Quotes 43 of 48 records, list of 5 not shown",
    "2 in a teaser, list",
    "1 dateline, list",
    "1 comparison, list",
    "1 headline only, list",
    "9 unplaced, list",
    "2 as region, list",
  ]);
});

test("the strip follows the filters", () => {
  openPage();
  act(() => setFilters({ country: ["FR"], q: "soufan" }));
  expect(texts().slice(0, 4)).toEqual([
    "Map 2 of 48",
    "Chart 1 of 19",
    "Timeline 0 of 9",
    "Quotes 2 of 48",
  ]);
  expect(texts()).toContain("11 no country");
});

test("a view's number opens what that view leaves out", async () => {
  await opened("Timeline 8 of 9 events, list of 1 not shown");
  expect(sections()).toEqual([["1 in a teaser", "Abadi is asked to form a government"]]);
  const quote = story.records.find((r) => r.id === "abadi-asked")?.quote.exact;
  expect(document.querySelector("dialog q")?.textContent).toBe(quote);
});

test("a reason's number opens the list of what no view shows at that reason", async () => {
  await opened("1 comparison, list");
  expect(sections().map(([heading]) => heading)).toEqual(texts().slice(4, 8));
  expect(document.activeElement?.textContent).toBe("1 comparison");
});

test("another view can be asked for in the list", async () => {
  const user = await opened("1 dateline, list");
  const scope = within(screen.getByRole("group", { name: "Missing from" }));
  await user.click(scope.getByRole("button", { name: "Quotes 43 of 48" }));
  expect(sections().flatMap(([, ...titles]) => titles)).toEqual([
    "Abadi is asked to form a government",
    "Baghdad",
    "Beirut",
    "Italy",
    "Mosul",
  ]);
});

test("what is off is shown by one press, which is one step of undo", async () => {
  const user = await opened("Timeline 8 of 9 events, list of 1 not shown");
  await user.click(screen.getByRole("button", { name: /^Show it: Abadi/ }));
  expect(sections()).toEqual([]);
  expect(status()).toBe("44 of 48 records");
  expect(texts()).toContain("Timeline 9 of 9");
  expect(names(TIMELINE).some((name) => name.startsWith("Abadi is asked"))).toBe(true);
  expect(document.activeElement).toBe(strip());
  act(undo);
  expect(status()).toBe("43 of 48 records");
});

test("what a filter hides says which one, and its way back takes off no other", async () => {
  const { user } = openPage();
  act(() => setFilters({ country: ["RU"], kind: ["figure"] }));
  await user.click(number("Chart 1 of 19 figures, list of 18 not shown"));
  const title = "1,910 jihadists travelled · France";
  const item = (await screen.findByText(title)).closest("li");
  expect(item?.querySelector("small")?.textContent).toBe("hidden by: country");
  await user.click(screen.getByRole("button", { name: `Show it: ${title}` }));
  expect(useDateline.getState().filters).toMatchObject({ country: [], kind: ["figure"] });
});

test("what the text does not say has no way back", async () => {
  await opened("9 unplaced, list");
  const list = screen.getByRole("heading", { name: "9 unplaced" }).closest("section");
  expect(list?.querySelectorAll("li")).toHaveLength(9);
  expect(list?.querySelectorAll("button")).toHaveLength(0);
});

import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters } from "../../src/store/state.ts";
import { BARS, mark, openPage, QUOTES, region, TIMELINE } from "./page.tsx";

const focused = () => {
  const now = document.activeElement;
  return (now?.getAttribute("aria-label") ?? now?.textContent ?? "").replace(/[:,] .*/, "");
};
const tabStops = (view: string) => region(view).querySelectorAll("[data-mark][tabindex='0']");

test("each chart is one tab stop", () => {
  openPage();
  for (const view of [BARS, TIMELINE, QUOTES]) expect(tabStops(view), view).toHaveLength(1);
});

test("arrow keys go from mark to mark and stop at the ends, Home and End go there", async () => {
  const { user } = openPage();
  act(() => mark(BARS, "Russia: ").focus());
  const path: [string, string][] = [
    ["{ArrowUp}", "Russia"],
    ["{ArrowDown}", "Saudi Arabia"],
    ["{ArrowRight}", "Jordan"],
    ["{ArrowLeft}", "Saudi Arabia"],
    ["{End}", "about 1,500 European Union residents returned"],
    ["{ArrowDown}", "about 1,500 European Union residents returned"],
    ["{Home}", "Russia"],
  ];
  for (const [key, name] of path) {
    await user.keyboard(key);
    expect(focused(), key).toBe(name);
  }
});

test("the mark that was left is where Tab comes back to", async () => {
  const { user } = openPage();
  act(() => mark(TIMELINE, "War in Syria").focus());
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(focused()).toBe("Siege of Deir Ezzor is broken");
  await user.tab();
  await user.tab({ shift: true });
  expect(focused()).toBe("Siege of Deir Ezzor is broken");
});

test("the arrows pass over ghosts, and the tab stop moves to a mark that can be picked", async () => {
  const { user } = openPage();
  act(() => setFilters({ country: ["SY"] }));
  expect(tabStops(TIMELINE)[0]?.getAttribute("aria-label")).toMatch(/^War in Syria begins/);
  act(() => mark(TIMELINE, "War in Syria").focus());
  await user.keyboard("{ArrowRight}");
  expect(focused()).toBe("Siege of Deir Ezzor is broken");
  act(() => setFilters({ country: ["FR"] }));
  expect(tabStops(TIMELINE)).toHaveLength(0);
});

test("every passage of the quotes is reached by the arrow keys in turn", async () => {
  const { user } = openPage();
  const all = [...region(QUOTES).querySelectorAll<HTMLElement>("[data-mark]")];
  act(() => all[0]?.focus());
  for (const next of all.slice(1, 10)) {
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(next);
  }
});

test("the handles move the dates by a day and by a month, each press one step of undo", async () => {
  const { user } = openPage();
  act(() => setFilters({ from: "2017-09-16" }));
  const handle = region(TIMELINE).querySelector<HTMLElement>("[aria-label^='Start of']");
  act(() => handle?.focus());
  const path: [string, string][] = [
    ["{ArrowRight}", "17 Sep 2017"],
    ["{ArrowLeft}{ArrowLeft}", "15 Sep 2017"],
    ["{PageUp}", "1 Oct 2017"],
    ["{Control>}z{/Control}", "15 Sep 2017"],
  ];
  for (const [keys, day] of path) {
    await user.keyboard(keys);
    expect(handle?.getAttribute("aria-valuetext"), keys).toBe(day);
  }
});

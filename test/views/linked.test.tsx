import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { setFilters } from "../../src/store/state.ts";
import { BARS, inState, lit, mark, names, openPage, passage, QUOTES, TIMELINE } from "./page.tsx";

test("hovering a bar lights the passages that it comes from, and no other record", async () => {
  const { user } = openPage();
  await user.hover(mark(BARS, "Russia: "));
  expect(lit(QUOTES)).toEqual(["Soufan", "Russia", "jihadists", "3,417"]);
  expect(lit(BARS)).toEqual(["Russia"]);
  expect(lit(TIMELINE)).toEqual([]);
});

test("hovering a passage lights every figure that shares it", async () => {
  const { user } = openPage();
  await user.hover(passage("more than 3,000"));
  expect(lit(BARS)).toEqual(["Saudi Arabia", "Jordan"]);
});

test("hovering an event lights its passage, and leaving it lets go", async () => {
  const { user } = openPage();
  await user.hover(mark(TIMELINE, "Coalition strike near"));
  expect(lit(QUOTES)).toContain("September 16");
  await user.unhover(mark(TIMELINE, "Coalition strike near"));
  await expect.poll(() => lit(QUOTES)).toEqual([]);
});

test("focus lights like the pointer", () => {
  openPage();
  act(() => mark(BARS, "France: ").focus());
  expect(lit(QUOTES)).toContain("1,910");
});

test("under France the chart greys the other bars, the timeline ghosts every event", () => {
  openPage();
  act(() => setFilters({ country: ["FR"] }));
  expect(inState(BARS, "shown")).toEqual(["France"]);
  expect(inState(BARS, "greyed")).toHaveLength(20);
  expect(inState(BARS, "ghost")).toEqual([]);
  expect(inState(TIMELINE, "ghost")).toHaveLength(8);
  expect(names(QUOTES).sort()).toEqual(["1,910", "France", "Soufan", "jihadists"]);
});

test("under dates the timeline greys what lies outside and marks what is possibly inside", () => {
  openPage();
  act(() => setFilters({ from: "2017-09-10", to: "2017-09-20" }));
  expect(inState(TIMELINE, "shown")).toEqual(["Coalition strike near Deir Ezzor"]);
  expect(inState(TIMELINE, "possibly")).toEqual(["Siege of Deir Ezzor is broken"]);
  expect(inState(TIMELINE, "greyed")).toHaveLength(6);
  expect(mark(TIMELINE, "Siege").getAttribute("aria-label")).toMatch(
    /possibly inside the filters$/,
  );
  expect(inState(BARS, "ghost")).toContain("Russia");
});

test("a greyed mark can be picked, a ghost can neither be reached nor lit", async () => {
  const { user } = openPage();
  act(() => setFilters({ country: ["FR"] }));
  const greyed = mark(BARS, "Russia: ");
  expect([greyed.getAttribute("role"), greyed.tabIndex]).toEqual(["button", 0]);
  const ghost = mark(TIMELINE, "War in Syria");
  for (const name of ["role", "tabindex"]) expect(ghost.hasAttribute(name)).toBe(false);
  expect(ghost.getAttribute("aria-hidden")).toBe("true");
  await user.hover(ghost);
  expect(ghost.hasAttribute("data-lit")).toBe(false);
});

test("filtering moves no mark", () => {
  const shapes = () =>
    [...document.querySelectorAll(".lanes :is(rect, circle), .bar-chart rect")].map((e) =>
      ["x", "cx", "width"].map((name) => e.getAttribute(name)),
    );
  openPage();
  const before = shapes();
  expect(before.length).toBeGreaterThan(20);
  act(() => setFilters({ country: ["FR"], from: "2014", to: "2014" }));
  expect(shapes()).toEqual(before);
});

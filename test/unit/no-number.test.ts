import { expect, test } from "vitest";

const SOURCES: { [path: string]: string } = import.meta.glob(
  ["../../src/**/*.{ts,tsx}", "!../../src/layout/**"],
  { query: "?raw", import: "default", eager: true },
);
const EXPORTED =
  /export (?:function (\w+)|const (\w+) =)\s*\(([^)]*)\)\s*:\s*([\w| ]+?)\s*(?:=>|\{)/g;

/** Exported functions that take an interval, with what they return. */
function takers(text: string): { name: string; returns: string }[] {
  return [...text.matchAll(EXPORTED)].flatMap(([, a, b, params = "", returns = ""]) =>
    /\b(Bounds|Interval)\b/.test(params) ? { name: a ?? b ?? "", returns } : [],
  );
}

test("outside layout no exported function takes an interval and returns a number", () => {
  const found = Object.values(SOURCES).flatMap(takers);
  expect(found.map((f) => f.name)).toContain("intervalLabel");
  expect(found.filter(({ returns }) => /\bnumber\b/.test(returns))).toEqual([]);
});

test("the search would find one", () => {
  expect(takers("export const middle = (value: Bounds): number => 1;")).toEqual([
    { name: "middle", returns: "number" },
  ]);
});

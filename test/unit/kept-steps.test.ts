import { expect, test } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { NO_FILTERS } from "../../src/store/filters.ts";
import type { Step } from "../../src/store/state.ts";
import { keptSteps } from "../../src/views/library/keptSteps.ts";
import { rememberPast } from "../../src/views/library/pastSteps.ts";
import { minimal, parsed } from "../minimal-story.ts";

const { story } = parsed(minimal);
const named = (title: string): Story => ({ ...story, title });
const step = (made: Story, key: string, q = ""): Step => ({
  story: { story: made, key, issues: [], rejected: [] },
  filters: { ...NO_FILTERS, q },
  pinned: null,
});
const titles = (all: Step[], index: number, key = "kept-a") => {
  const { steps, stories, ...kept } = keptSteps(all, index, key);
  expect(steps).toHaveLength(stories.length);
  return [stories.map(({ title }) => title), kept.index];
};

test("the story that another was made from is its first step; one that was only open before is not", () => {
  const [made, other] = [step(named("made"), "kept-a"), step(named("other"), "kept-b")];
  const bundled = step(named("bundled"), "soufan-2017");
  expect(titles([bundled, made], 1)).toEqual([["bundled", "made"], 1]);
  expect(titles([bundled, other, made, other], 2)).toEqual([["made"], 0]);
});

test("a story opened from the library keeps the steps that it came with, whatever was open before", () => {
  const opened = named("third");
  rememberPast(opened, [step(named("first"), "kept-a"), step(named("second"), "kept-a")]);
  const bundled = step(named("bundled"), "soufan-2017");
  const all = [bundled, step(opened, "kept-a"), step(named("fourth"), "kept-a")];
  expect(titles(all, 2)).toEqual([["first", "second", "third", "fourth"], 3]);
  expect(titles(all, 1)).toEqual([["first", "second", "third", "fourth"], 2]);
});

test("of many steps the last 200 edits are kept, and 50 that only change what is shown", () => {
  const all = Array.from({ length: 300 }, (_, n) => [
    step(named(`edit ${n}`), "kept-a"),
    step(named(`edit ${n}`), "kept-a", "looked for"),
  ]).flat();
  for (const [i, one] of all.entries()) {
    const before = all[i - 1];
    if (i % 2 && before) all[i] = { ...one, story: before.story };
  }
  const [kept, index] = titles(all, all.length - 1) as [string[], number];
  expect([...new Set(kept)]).toHaveLength(201);
  expect(kept.at(-1)).toBe("edit 299");
  expect(index).toBe(kept.length - 1);
  expect(kept.length).toBeLessThanOrEqual(201 + 50);
});

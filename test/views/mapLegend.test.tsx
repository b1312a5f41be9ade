import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Story } from "../../src/model/story.ts";
import { begin, undo, useDateline } from "../../src/store/state.ts";
import { Legend } from "../../src/views/map/Legend.tsx";

const story = JSON.parse(readFileSync("data/stories/soufan-2017.json", "utf8")) as Story;

beforeEach(() => begin({ story, key: "soufan-2017", issues: [], rejected: [] }));
afterEach(cleanup);

const entry = (name: RegExp) => screen.getByRole("button", { name });
const pressed = (name: RegExp) => entry(name).getAttribute("aria-pressed");
const role = () => useDateline.getState().filters.role;

test("what is on by default is pressed, what is off is not", () => {
  render(<Legend />);
  for (const name of [/event here 4/, /fighters from here 5/, /^mentioned 7/]) {
    expect(pressed(name)).toBe("true");
  }
  for (const name of [/dateline/, /comparison/, /title only/]) expect(pressed(name)).toBe("false");
});

test("an entry switches its places off and on, and the default is no filter at all", async () => {
  render(<Legend />);
  await userEvent.click(entry(/fighters from here/));
  expect(role()).toEqual(["event-location", "context", "actor"]);
  expect(pressed(/fighters from here/)).toBe("false");
  await userEvent.click(entry(/fighters from here/));
  expect(role()).toBeNull();
});

test("title-only places can be switched on, and undo switches them off", async () => {
  render(<Legend />);
  await userEvent.click(entry(/title only/));
  expect(role()).toContain("title-only");
  undo();
  expect(role()).toBeNull();
});

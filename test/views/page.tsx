import "fake-indexeddb/auto";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, type Mock, vi } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import type { Story } from "../../src/model/story.ts";
import { begin } from "../../src/store/state.ts";
import { App } from "../../src/views/App.tsx";
import { letGo } from "../../src/views/drafting.ts";
import "../../src/views/later.ts";
import "../../src/views/OpenPanel.tsx";
import { parsed } from "../minimal-story.ts";

// Leaflet needs sizes, which happy-dom has not; the map is tested in a browser.
vi.mock("../../src/views/loadMap.ts", () => ({
  loadMap: () => new Promise(() => {}),
  whenIdle: () => () => {},
}));

let complaints: Mock<typeof console.error>;
beforeEach(() => {
  complaints = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  const all = complaints.mock.calls.map((call) => call.map(String).join(" "));
  vi.restoreAllMocks();
  // happy-dom does not know <search> yet.
  expect(all.filter((text) => !/^The tag .* search$/.test(text))).toEqual([]);
});

export const { story } = parsed(json);

export const BARS = "Foreign fighters by country of origin";
export const TIMELINE = "Timeline of events";
export const QUOTES = "Source quotes";
export const MAP = "Locations mentioned";

/** Renders the page with a story, the default one unless another is given, and somebody to use it. */
export function openPage(shown: Story = story) {
  begin({ story: shown, key: "soufan-2017", issues: [], rejected: [] });
  letGo();
  const { container } = render(<App />);
  return { user: userEvent.setup(), container };
}

export const region = (name: string): HTMLElement => screen.getByRole("region", { name });

const first = (elements: Iterable<Element>, what: string): HTMLElement => {
  const [found] = elements;
  if (!found) throw new Error(`missing mark: ${what}`);
  return found as HTMLElement;
};

/** The mark of a view whose accessible name begins like this. */
export const mark = (view: string, start: string): HTMLElement =>
  first(region(view).querySelectorAll(`[data-mark][aria-label^="${start}"]`), start);

/** The passage of the quotes with this text. */
export const passage = (text: string): HTMLElement => {
  const spans = [...region(QUOTES).querySelectorAll("[data-mark]")];
  return first(
    spans.filter((e) => e.textContent === text),
    text,
  );
};

/** Accessible names, or texts where there is none, of the marks of a view that match. */
export const names = (view: string, selector = "[data-mark]"): string[] =>
  [...region(view).querySelectorAll(selector)].map(
    (e) => e.getAttribute("aria-label") ?? e.textContent ?? "",
  );

/** The same up to the first colon or comma. */
const short = (view: string, selector: string): string[] =>
  names(view, selector).map((name) => name.replace(/[:,] .*/, ""));

/** Short names of the marks of a view that are lit. */
export const lit = (view: string): string[] =>
  short(view, "[data-mark][data-lit], [data-state][data-lit] > [data-mark]");

/** Short names of the marks of a view in one of their states. */
export const inState = (view: string, state: string): string[] =>
  short(view, `[data-mark][data-state=${state}]`);

export const status = (): string => screen.getByRole("status").textContent ?? "";

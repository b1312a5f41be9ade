import { afterEach, beforeEach, expect, test, vi } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { stepAddress } from "../../src/store/ownEntries.ts";
import {
  begin,
  hover,
  pin,
  previewFilters,
  redo,
  setFilters,
  start,
  undo,
  useDateline,
} from "../../src/store/state.ts";
import { syncHistory } from "../../src/store/sync.ts";
import { readAddress } from "../../src/store/url.ts";
import { FakeBrowser } from "../fake-browser.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const russia = { key: "figure/travelled-russia", records: ["travelled-russia"] };

let browser: FakeBrowser;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  open();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function open(): void {
  begin({ story, key: "soufan-2017", issues: [], rejected: [] });
  browser = new FakeBrowser("?story=soufan-2017#top");
  stop = syncHistory(browser.window);
}

const settled = () => vi.advanceTimersByTime(20_000);
const go = (by: number) => {
  browser.travel(by);
  settled();
};
const q = () => useDateline.getState().filters.q;
const wanted = () => `${stepAddress(useDateline.getState())}#top`;
const search = (n: number) => setFilters({ q: `${n}` });

test("a finished gesture is one entry whose address holds it, and keeps the fragment", () => {
  const before = browser.entries.length;
  hover(russia);
  previewFilters({ q: "r" });
  previewFilters({ q: "ra" });
  expect(browser.entries).toHaveLength(before);
  setFilters({});
  expect(browser.entries).toHaveLength(before + 1);
  expect(browser.address).toBe("?story=soufan-2017&q=ra#top");
});

test("Back and Forward, undo and redo walk the same list", () => {
  search(1);
  pin(russia);
  search(2);
  go(-1);
  expect(browser.address).toBe("?story=soufan-2017&q=1&sel=travelled-russia#top");
  expect(useDateline.getState().pinned).toBe("travelled-russia");
  undo();
  settled();
  go(-1);
  expect([q(), browser.address]).toEqual(["", "?story=soufan-2017#top"]);
  redo();
  settled();
  go(1);
  go(1);
  expect([q(), useDateline.getState().index]).toEqual(["2", 3]);
});

test("Back leaves the page at the start; undo there does nothing", () => {
  search(1);
  undo();
  settled();
  undo();
  settled();
  expect(browser.isGone).toBe(false);
  go(-1);
  expect(browser.isGone).toBe(true);
});

test("a gesture after undo cuts the entries that were ahead", () => {
  for (const n of [1, 2, 3]) search(n);
  undo();
  undo();
  settled();
  search(4);
  go(1);
  expect(browser.address).toBe(wanted());
  go(-1);
  expect(q()).toBe("1");
  go(1);
  expect(q()).toBe("4");
});

test("undo goes back further than the browser remembers, and redo forward again", () => {
  for (let n = 1; n <= 70; n += 1) search(n);
  for (let n = 69; n >= 0; n -= 1) {
    undo();
    settled();
    expect([q(), browser.address]).toEqual([n === 0 ? "" : `${n}`, wanted()]);
  }
  for (let n = 1; n <= 70; n += 1) {
    redo();
    settled();
    expect([q(), browser.address]).toEqual([`${n}`, wanted()]);
  }
});

test("what the browser ignored for a while is made up for, and undo never leaves the page", () => {
  search(1);
  browser.deaf = true;
  for (const n of [2, 3, 4, 5]) search(n);
  settled();
  browser.deaf = false;
  settled();
  expect(browser.address).toBe(wanted());
  for (const n of [4, 3, 2, 1]) {
    undo();
    settled();
    expect([q(), browser.isGone]).toEqual([`${n}`, false]);
    expect(browser.address).toBe(wanted());
  }
});

test("after hundreds of gestures Back still shows the step before", () => {
  for (let n = 1; n <= 600; n += 1) search(n);
  go(-1);
  expect(q()).toBe("599");
});

test("an entry from before a reload is read from its address", () => {
  search(1);
  stop();
  begin({ story, key: "soufan-2017", issues: [], rejected: [] });
  const { filters } = readAddress(browser.window.location.search, story);
  start({ story: useDateline.getState().story, filters, pinned: null }, []);
  stop = syncHistory({ ...browser.window, performance: { timeOrigin: 2 } } as Window);
  go(-1);
  expect(q()).toBe("");
  go(1);
  expect(q()).toBe("1");
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { stepAddress } from "../../src/store/ownEntries.ts";
import { begin, redo, setFilters, undo, useDateline } from "../../src/store/state.ts";
import { syncHistory } from "../../src/store/sync.ts";
import { FakeBrowser } from "../fake-browser.ts";
import { minimal, parsed } from "../minimal-story.ts";

const { story } = parsed(minimal);
const search = (n: number) => setFilters({ q: `${n}` });
const settled = () => vi.advanceTimersByTime(20_000);

let browser: FakeBrowser;

const MOVES = {
  gesture: search,
  undo,
  redo,
  many: (n: number) => {
    for (let i = 0; i < 30; i += 1) search(n + i / 100);
  },
  back: () => browser.at > 1 && browser.travel(-1),
  forward: () => browser.travel(1),
  "stops listening": () => {
    browser.deaf = true;
  },
  "listens again": () => {
    browser.deaf = false;
  },
};
type Move = keyof typeof MOVES;
const move = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Move>("gesture") },
  { weight: 9, arbitrary: fc.constantFrom(...(Object.keys(MOVES) as Move[])) },
);

test("however one moves, the address comes to hold what is shown, and undo never leaves the page", () => {
  vi.useFakeTimers();
  fc.assert(
    fc.property(fc.array(fc.tuple(move, fc.boolean()), { maxLength: 60 }), (moves) => {
      begin({ story, key: "opened", issues: [], rejected: [] });
      browser = new FakeBrowser("?story=opened");
      const stop = syncHistory(browser.window);
      moves.forEach(([kind, waits], n) => {
        MOVES[kind](n);
        if (waits) settled();
      });
      browser.deaf = false;
      settled();
      stop();
      const wanted = stepAddress(useDateline.getState());
      if (!browser.isGone) expect(browser.address).toBe(wanted);
      else expect(moves.map(([kind]) => kind)).toContain("back");
    }),
    { numRuns: 300 },
  );
  vi.useRealTimers();
});

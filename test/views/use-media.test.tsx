import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useMedia } from "../../src/views/useMedia.ts";

const NARROW = "(max-width: 719px)";

afterEach(() => vi.unstubAllGlobals());

test("a query follows the screen and not the page that is printed", () => {
  const holds = new Set([NARROW]);
  const media = new EventTarget();
  vi.stubGlobal("matchMedia", (query: string) =>
    Object.assign(media, { matches: holds.has(query) }),
  );
  const { result } = renderHook(() => useMedia(NARROW));
  const change = (...now: string[]) => {
    holds.clear();
    for (const query of now) holds.add(query);
    act(() => void media.dispatchEvent(new Event("change")));
    return result.current;
  };
  expect(result.current).toBe(true);
  expect(change("print")).toBe(true);
  expect(change()).toBe(false);
  expect(change("print", NARROW)).toBe(false);
  expect(change(NARROW)).toBe(true);
});

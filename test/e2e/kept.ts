import type { Page } from "playwright-core";
import { expect } from "vitest";

type Listed = { revision: number; title: string; suggested: number };

/** The key of the open story in the address; "": it has none. */
export const key = (page: Page): string => new URL(page.url()).searchParams.get("story") ?? "";

/** Waits until the library holds a story, at this revision or a later one. */
export const kept = (page: Page, id: string, revision = 1) =>
  expect
    .poll(() => entry(page, id).then((found) => found?.revision ?? 0), { timeout: 10_000 })
    .toBeGreaterThanOrEqual(revision);

/** What the library lists of a story; null: nothing. */
export const entry = (page: Page, id: string): Promise<Listed | null> =>
  inLibrary(page, { store: "entries", id }) as Promise<Listed | null>;

/** How many texts the library holds. */
export const textsKept = (page: Page): Promise<number> =>
  inLibrary(page, { store: "texts", id: null }) as Promise<number>;

type Question = { store: string; id: string | null };

/** A value of the library, or with `id` null how many there are. Never opens what the page has not made yet: that would make an empty one. */
const inLibrary = (page: Page, asked: Question): Promise<unknown> =>
  page.evaluate(async ({ store, id }: Question) => {
    const none = id === null ? 0 : null;
    if (!(await indexedDB.databases()).some(({ name }) => name === "dateline")) return none;
    return new Promise((resolve) => {
      const opening = indexedDB.open("dateline");
      opening.onsuccess = () => {
        const values = opening.result.transaction(store).objectStore(store);
        const got = id === null ? values.count() : values.get(id);
        got.onsuccess = () => {
          opening.result.close();
          resolve(got.result ?? none);
        };
      };
    });
  }, asked);

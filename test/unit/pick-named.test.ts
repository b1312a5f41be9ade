import { afterEach, expect, test } from "vitest";
import { closeEvents, openEvents, pick, useEvents } from "../../src/store/events.ts";
import { pickNamed } from "../../src/store/pickNamed.ts";
import { openedAs, smallEngine } from "../smallEvents.ts";

afterEach(closeEvents);

const now = useEvents.getState;

/** Opens data in which some rows have the id that is asked for. */
const openWith = (rowsNamed: (id: string) => Promise<readonly number[]>) =>
  openEvents(openedAs({ ...smallEngine([{ start: 0, country: 1 }]), rowsNamed }));

test("the row that has the id is opened", async () => {
  openWith(async (id) => (id === "SYR1" ? [4] : []));
  expect(await pickNamed("SYR1")).toBeNull();
  expect(now().picked).toEqual({ kind: "row", row: 4 });
});

test.each([
  [[], null, "The address opens the event “SYR1”, which is not among these rows."],
  [
    [4, 9],
    { kind: "row", row: 4 },
    "Several rows have the id “SYR1” that the address names; the card shows the earliest.",
  ],
])("rows %j with the id", async (rows, picked, sentence) => {
  openWith(async () => rows);
  expect(await pickNamed("SYR1")).toBe(sentence);
  expect(now().picked).toEqual(picked);
});

test("a search that fails says why", async () => {
  openWith(() => Promise.reject(new Error("The file was moved: open it again.")));
  expect(await pickNamed("SYR1")).toBe("The file was moved: open it again.");
});

test("a card that the reader opened meanwhile stays, and other data are left alone", async () => {
  let found = (_: readonly number[]) => {};
  const later = () => new Promise<readonly number[]>((resolve) => (found = resolve));
  openWith(later);
  const first = pickNamed("SYR1");
  pick({ kind: "country", country: 1 });
  found([4]);
  expect(await first).toBeNull();
  expect(now().picked).toEqual({ kind: "country", country: 1 });

  const second = pickNamed("SYR1");
  openWith(later);
  found([]);
  expect(await second).toBeNull();
  expect(now().picked).toBeNull();
});

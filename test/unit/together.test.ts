import { expect, test } from "vitest";
import { together } from "../../src/engine/together.ts";

/** An answer that waits until it is given up, and says so. */
const waiting = (until: AbortSignal, ended: unknown[]) =>
  new Promise<never>((_, reject) => {
    until.addEventListener("abort", () => {
      ended.push(until.reason);
      reject(until.reason);
    });
  });

test("all answers come in their order", async () => {
  expect(await together(undefined, () => [Promise.resolve(1), Promise.resolve("b")])).toEqual([
    1,
    "b",
  ]);
});

test("the first fault is told, and the other questions are given up for it", async () => {
  const ended: unknown[] = [];
  const fault = new Error("The cluster needs more memory.");
  const asked = together(undefined, (until) => [
    waiting(until, ended),
    Promise.reject(fault),
    waiting(until, ended),
  ]);
  await expect(asked).rejects.toBe(fault);
  expect(ended).toEqual([fault, fault]);
});

test("who gives up gives up all", async () => {
  const ended: unknown[] = [];
  const cancel = new AbortController();
  const asked = together(cancel.signal, (until) => [waiting(until, ended), waiting(until, ended)]);
  cancel.abort("enough");
  await expect(asked).rejects.toBe("enough");
  expect(ended).toEqual(["enough", "enough"]);
});

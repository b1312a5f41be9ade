import type { Values } from "./values.ts";

/** Gives the memory of arrays back at once where the engine can do that; they hold nothing after it. */
export function release(...arrays: (Values | null | undefined)[]): void {
  for (const array of arrays) {
    const buffer: object | undefined = array?.buffer;
    if (buffer && "transfer" in buffer && typeof buffer.transfer === "function") buffer.transfer(0);
  }
}

import type { Token } from "./tokens.ts";
import type { Verb } from "./verbs.ts";

/** Whether a verb declares what holds where its subject is: "declared an outbreak", not "declared victory". */
export function declaresState(tokens: readonly Token[], { key, last }: Verb): boolean {
  return key === "declared" && [1, 2, 3, 4].some((n) => STATES.has(tokens[last + n]?.form ?? ""));
}

const STATES = new Set("independence outbreak emergency epidemic curfew mourning".split(" "));

import type { Token } from "./tokens.ts";

/** The words that a text writes small somewhere, as tokens compare them. */
export function smallForms(tokens: readonly Token[]): ReadonlySet<string> {
  const before = kept.get(tokens);
  if (before !== undefined) return before;
  const small = new Set<string>();
  for (const { kind, text, form } of tokens) if (kind === "word" && text === form) small.add(form);
  kept.set(tokens, small);
  return small;
}

const kept = new WeakMap<readonly Token[], ReadonlySet<string>>();

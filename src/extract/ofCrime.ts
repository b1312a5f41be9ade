import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** "convicted 31 people of crimes in Syria": of the crime, and not of the court. */
export function isOfCrime(
  tokens: readonly Token[],
  { span, measure }: Count,
  until: number,
): boolean {
  if (!JUDGED.has(measure)) return false;
  for (let at = span.next; at < until; at += 1)
    if (/^(?:of|for|over)$/.test(form(tokens, at))) return true;
  return false;
}

const JUDGED = new Set(["convicted", "on-trial", "acquitted"]);

import { isCapitalised } from "./capitalised.ts";
import type { Token } from "./tokens.ts";

/** "F." of "John F. Kennedy" and "B." of "B.B. King", but not "S." of "U.S.". */
export function isInitial(tokens: readonly Token[], point: number): boolean {
  if (tokens[point]?.text !== "." || !/^[A-Z]$/.test(tokens[point - 1]?.text ?? "")) return false;
  const before = tokens[point - 2];
  if (before?.text === ".") return tokens[point - 3]?.text !== "U" && point > 3;
  return before !== undefined && before.text.length > 1 && isCapitalised(before);
}

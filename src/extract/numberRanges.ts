import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

const JOINERS = new Set(["to", "or", "and", "through", "-", "–", "~"]);
const DASHES = new Set(["-", "–", "~"]);
const CHANGES = new Set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed
  climbing jump jumped jumping fall falls fell fallen falling drop drops dropped dropping decline declined decrease
  decreased shrink shrank shrunk cut cuts reduce reduced up down raise raised revise revised lower lowered change changed
  went gone go going swell swelled swollen double doubled upgraded downgraded moved slipped sank plunged soared`.split(
    /\s+/,
  ),
);

/**
 * Neighbours joined where they are one range: "between 22 and 25", "22-25", "two to three million" (the scale is
 * shared), "two or three". "Rose from 20 to 30" stays two numbers, and so does what does not ascend.
 */
export function numberRanges(tokens: readonly Token[], numerals: readonly Numeral[]): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < numerals.length; i += 1) {
    const a = numerals[i];
    const b = numerals[i + 1];
    if (a === undefined) break;
    const pair = b === undefined ? null : paired(tokens, a, b);
    found.push(pair === null ? a : pair.joined);
    if (pair?.isRange) i += 1;
  }
  return found;
}

/** The range, or the first number with what it shares with the second; null: they have nothing to do with each other. */
function paired(
  tokens: readonly Token[],
  a: Numeral,
  b: Numeral,
): { joined: Numeral; isRange: boolean } | null {
  const joiner = tokens[a.next];
  if (joiner === undefined || b.first !== a.next + 1 || !JOINERS.has(joiner.form)) return null;
  const before = tokens[a.first - 1]?.form ?? "";
  if (joiner.form === "and" && before !== "between") return null;
  const low = lowOf(a, b);
  if (low === null || b.high === null || !isAlike(a, b)) return null;
  if (!isDashed(tokens, joiner, a, b)) return null;
  const isLed = before === "between" || (before === "from" && joiner.form === "to");
  if (before === "from" && isChange(tokens, a.first - 2))
    return { joined: { ...a, kind: b.kind, low, high: low }, isRange: false };
  if (joiner.form === "to" && b.high > 2 * low && isBy(tokens, a.first)) return null;
  if (low >= b.high || (joiner.form === "or" && b.high > 5 * low)) return null;
  const lead = isLed ? a.first - 1 : null;
  return { joined: { ...b, start: a.start, first: a.first, low, lead }, isRange: true };
}

/** "lowered the toll by about 100 to 253": a change, and where it leads. */
const isBy = (tokens: readonly Token[], first: number): boolean =>
  [1, 2, 3].some((back) => tokens[first - back]?.form === "by");

const isDashed = (tokens: readonly Token[], joiner: Token, a: Numeral, b: Numeral): boolean =>
  !DASHES.has(joiner.form) ||
  (!joiner.spaced && tokens[b.first]?.spaced === false && a.tail === null);

const isChange = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some((back) => CHANGES.has(tokens[at - back]?.form ?? ""));

const isAlike = (a: Numeral, b: Numeral): boolean =>
  a.tail === null && (a.kind === b.kind || (a.kind === "count" && b.kind === "percent"));

/** The lower end, with the scale words of the upper one where only that has them. */
function lowOf(a: Numeral, b: Numeral): number | null {
  if (a.low === null || b.low === null) return null;
  const isShared = a.scale === 1 && b.scale > 1 && a.low < b.low / b.scale;
  return isShared ? a.low * b.scale : a.low;
}

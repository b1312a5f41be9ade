import type { Interval } from "../model/story.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Token } from "./tokens.ts";

const LINKS = new Set(["and", "but", "or", "if"]);
const DOUBTS = new Set(["possibly", "perhaps", "maybe", "probably", "potentially", "even", "not"]);

/**
 * Two numbers that are the ends of one: "at least 20 and possibly as many as 30", "more than 10 but fewer than 20",
 * "20, perhaps 30". The pair is one span from the first number to the last; its hedge is that of the first, if any.
 */
export function boundPairs(
  text: string,
  tokens: readonly Token[],
  spans: readonly NumberSpan[],
): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const b of spans) {
    const a = found[found.length - 1];
    const value = a === undefined ? null : pairValue(tokens, a, b);
    if (a === undefined || value === null) found.push(b);
    else found[found.length - 1] = paired(text, a, b, value);
  }
  return found;
}

function paired(
  text: string,
  a: NumberSpan,
  b: NumberSpan,
  bounds: Omit<Interval, "text">,
): NumberSpan {
  const start = Math.min(a.start, a.hedge?.start ?? a.start);
  const { end, last, next, tail } = b;
  const value = { text: text.slice(start, Math.max(end, b.hedge?.end ?? end)), ...bounds };
  return { ...a, end, last, next, tail, value, hedge: a.hedge ?? b.hedge };
}

function pairValue(
  tokens: readonly Token[],
  { value: a, next, kind, excluded }: NumberSpan,
  b: NumberSpan,
): Omit<Interval, "text"> | null {
  if (a === null || b.value === null || kind !== b.kind || excluded !== b.excluded) return null;
  // The "perhaps" of "20, perhaps 30" is the link and not a hedge of the 30 alone.
  const own = linkBetween(tokens, next, b.from);
  const link = own ?? linkBetween(tokens, next, b.first);
  const { low, lowInclusive } = a;
  const { high, highInclusive } = b.value;
  if (link === null || low === null || high === null || low >= high) return null;
  const isFloor = a.high === null;
  const isCeiling = b.value.low === null || (b.value.low === 0 && b.value.low < high);
  if (!(link === "doubtful" || (isFloor && isCeiling))) return null;
  if (!isFloor && a.high !== a.low) return null;
  const approximate = a.approximate || (own !== null && b.value.approximate);
  return { low, high, lowInclusive, highInclusive, approximate };
}

/** What stands between two numbers: a plain link ("and"), one with a word of doubt, or other words: null. */
function linkBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): "plain" | "doubtful" | null {
  if (to - from < 1 || to - from > 4) return null;
  let kind: "plain" | "doubtful" | null = null;
  for (let i = from; i < to; i += 1) {
    const form = tokens[i]?.form ?? "";
    if (DOUBTS.has(form)) kind = "doubtful";
    else if (LINKS.has(form)) kind ??= "plain";
    else if (form !== ",") return null;
  }
  return kind;
}

import type { Edtf } from "../model/story.ts";
import { MOMENTS } from "./moments.ts";
import { monthNames } from "./monthGuard.ts";
import { openTime } from "./openTimes.ts";
import { firstOf } from "./plainMoments.ts";
import { opensTime } from "./timeOpeners.ts";
import { timeRange } from "./timeRanges.ts";
import type { FoundTime, TimeContext, TimeRule, TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";

/** In the order in which they are tried: the first that fits takes its tokens. */
const RULES: readonly TimeRule[] = [timeRange, openTime, ...MOMENTS];

/**
 * The time expressions of a text, in order, none over another. `reference` is the date of its own dateline, a day as a
 * rule; null: unknown, and what would be reckoned from it has no EDTF. No clock and no time zone is asked.
 */
export function times(text: string, tokens: readonly Token[], reference: Edtf | null): TimeSpan[] {
  const words = tokens.map(unpossessed);
  const context: TimeContext = { tokens, words, reference, names: new Set(), before: null };
  context.names = monthNames(context);
  const found: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "number" && !opensTime(words[at] ?? "")) continue;
    context.before = context.before && at - context.before.last > MEMORY ? null : context.before;
    const time = firstOf(RULES, context, at);
    const span = time && spanOf(text, tokens, time);
    if (!time || !span) continue;
    found.push(span);
    if (time.edtf !== null) context.before = time;
    at = time.last;
  }
  return found;
}

const unpossessed = ({ form }: Token): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** Tokens over which "three years later" looks back for a date. */
const MEMORY = 60;

function spanOf(text: string, tokens: readonly Token[], found: FoundTime): TimeSpan | null {
  const { first, last, edtf, granularity, inferred, rule, kind } = found;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined || end > text.length) return null;
  const stated = inferred.length === 0 ? "whole" : inferred;
  return { first, last, edtf, granularity, rule, kind, start, end, stated };
}

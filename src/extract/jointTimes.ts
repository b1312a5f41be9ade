import { spanEdtf } from "../model/calendar.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";

/** The times of a sentence, two that stand side by side made one period: "on Friday and Saturday", "July and August 2014". */
export function jointTimes(tokens: readonly Token[], times: readonly TimeSpan[]): TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const both = before && isBeside(tokens, before, time) ? joint(before, time) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(time);
  }
  return joined;
}

function isBeside(tokens: readonly Token[], a: TimeSpan, b: TimeSpan): boolean {
  const between = tokens.slice(a.last + 1, b.first).map(({ form }) => form);
  return between[0] === "and" && between.slice(1).every((form) => form === "on" || form === "in");
}

function joint(a: TimeSpan, b: TimeSpan): TimeSpan | null {
  if (a.kind !== "point" || b.kind !== "point" || a.granularity !== b.granularity) return null;
  if (a.edtf === null || b.edtf === null) return null;
  const year = b.edtf.slice(0, 4);
  const from = a.stated !== "whole" && b.stated === "whole" ? year + a.edtf.slice(4) : a.edtf;
  const edtf = from < b.edtf ? spanEdtf(from, b.edtf) : null;
  return edtf === null
    ? null
    : { ...b, first: a.first, start: a.start, edtf, kind: "period", stated: b.stated };
}

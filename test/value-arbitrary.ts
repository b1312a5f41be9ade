import fc from "fast-check";
import type { Bounds } from "../src/model/interval.ts";
import type { Edtf } from "../src/model/story.ts";

export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const pad = (n: number, digits: number) => String(n).padStart(digits, "0");
const year = fc.integer({ min: 1900, max: 2030 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d, 2)}`);

/** A date without a qualifier: year, month or day. */
export const arbitraryDate = (): fc.Arbitrary<Edtf> => fc.oneof(year, month, day);

/** A date, with or without qualifier, or an interval in the right order, open or closed. */
export function arbitraryEdtf(): fc.Arbitrary<Edtf> {
  const date = fc
    .tuple(arbitraryDate(), fc.constantFrom("", "", "?", "~", "%"))
    .map(([text, sign]) => text + sign);
  const closed = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
  return fc.oneof(
    { weight: 4, arbitrary: date },
    { weight: 2, arbitrary: closed },
    { weight: 1, arbitrary: date.map((d) => `${d}/..`) },
    { weight: 1, arbitrary: date.map((d) => `../${d}`) },
  );
}

/** Bounds that the parser lets in, whole numbers. */
export function arbitraryBounds(max = 1_000_000): fc.Arbitrary<Bounds> {
  const number = fc.nat({ max });
  const flags = fc.record({
    lowInclusive: fc.boolean(),
    highInclusive: fc.boolean(),
    approximate: fc.boolean(),
  });
  return fc.tuple(orNull(number), orNull(number), flags).map(([a, b, hedge]) => {
    if (a === null && b === null) return exactly(1, hedge.approximate);
    const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return (low ?? 0) === high ? exactly(high, hedge.approximate) : { low, high, ...hedge };
  });
}

const exactly = (n: number, approximate: boolean): Bounds => ({
  low: n,
  high: n,
  lowInclusive: true,
  highInclusive: true,
  approximate,
});

/** A whole number inside bounds, its seed anything; null: there is none. */
export function inside(
  { low, high, lowInclusive, highInclusive }: Bounds,
  seed: number,
): number | null {
  const first = (low ?? 0) + (low === null || lowInclusive ? 0 : 1);
  const last = high === null ? first + 1_000_000 : high - (highInclusive ? 0 : 1);
  return last < first ? null : first + (seed % (last - first + 1));
}

/** Whether bounds hold a number. */
export const holds = ({ low, high, lowInclusive, highInclusive }: Bounds, n: number): boolean =>
  (low === null || (lowInclusive ? n >= low : n > low)) &&
  (high === null || (highInclusive ? n <= high : n < high));

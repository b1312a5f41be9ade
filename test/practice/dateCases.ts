import { times } from "../../src/extract/times.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { Value, Wanted } from "./dateScope.ts";
import { practiceFolder, textOf } from "./folder.ts";

const folder = practiceFolder("extraction/corpora/recognizers/");

type Result = Omit<Wanted, "values" | "input" | "reference"> & { Resolution?: { values: Value[] } };
type Case = { Input: string; Context?: { ReferenceDateTime: string }; Results: Result[] };

/** The times that the cases want found, each one case; null: they are not there. */
export function dateCases(): Wanted[] | null {
  if (folder === null) return null;
  const cases: Case[] = JSON.parse(textOf(new URL("DateTimeModel.json", folder)));
  return cases.flatMap(({ Input, Context, Results }) =>
    Results.map(({ Resolution, ...result }) => ({
      ...result,
      values: Resolution?.values ?? [],
      input: Input,
      reference: Context?.ReferenceDateTime.slice(0, 10) ?? "2016-11-07",
    })),
  );
}

/** Days since 1970, the end exclusive, and how finely they are known. */
export type FoundPeriod = Pick<
  NonNullable<ReturnType<typeof parsePeriod>>,
  "start" | "end" | "granularity" | "approximate"
>;

/** A time that a reader found at UTF-16 code units of the input, end exclusive; null: it has no date. */
export type FoundDate = { start: number; end: number; period: FoundPeriod | null };

/** The times that our reader finds. */
export const datesOf = (input: string, reference: string): FoundDate[] =>
  times(input, tokens(input), reference).map(({ start, end, edtf }) => ({
    start,
    end,
    period: edtf === null ? null : parsePeriod(edtf),
  }));

/** Whether one of the times found overlaps the one wanted and agrees with an answer to it. */
export const dateAgrees = (
  { values, Start, End, Text }: Wanted,
  found: readonly FoundDate[],
): boolean =>
  found.some(
    ({ start, end, period }) =>
      start <= End &&
      end > Start &&
      period !== null &&
      values.some((value) => agrees(period, value, Text)),
  );

/** The day that an answer begins with; null: it has none. */
export const firstDayOf = ({ value, start }: Value): number | null => dayOf(value) ?? dayOf(start);

const dayOf = (text: string | undefined): number | null =>
  text ? (parsePeriod(text.slice(0, 10))?.start ?? null) : null;

/**
 * Where the cases are finer than a text can be ("two months ago" to the day, the rest of "later this month"), our
 * period has to hold theirs; the ends of ranges and of approximate and open times may be one unit apart.
 */
function agrees({ start, end, granularity, approximate }: FoundPeriod, value: Value, text: string) {
  const day = dayOf(value.value);
  const [from, to] = [day ?? dayOf(value.start), day === null ? dayOf(value.end) : day + 1];
  const isFiner = day !== null || /^(?:earlier|later) /i.test(text);
  if (isFiner && from !== null && to !== null) {
    return start !== null && end !== null && start <= from && to <= end;
  }
  const unit = { day: 1, month: 31, year: 366 }[granularity];
  const slack = value.timex?.startsWith("(") || value.Mod || approximate ? unit : 0;
  const near = (ours: number | null, theirs: number | null) =>
    ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= slack;
  return near(start, from) && near(end, to);
}

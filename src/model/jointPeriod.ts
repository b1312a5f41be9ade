import { type Period, parsePeriod } from "./period.ts";
import type { Edtf } from "./story.ts";

type Ends = { period: Period; from: string; to: string };

/** The shortest period that begins and ends with one of these and holds them all; null: none is a date, or it has no end. */
export function jointPeriod(dates: readonly Edtf[]): Edtf | null {
  const ends = dates.flatMap((text): Ends[] => {
    const period = parsePeriod(text);
    const [from = "", to = from] = text.split("/");
    return period ? [{ period, from: from || "..", to: to || ".." }] : [];
  });
  const [one] = ends;
  if (!one) return null;
  const first = ends.reduce((a, b) => (startOf(b) < startOf(a) ? b : a));
  const last = ends.reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
  if (first.from === last.to) return first.from === ".." ? null : first.from;
  return `${first.from}/${last.to}`;
}

const startOf = ({ period }: Ends): number => period.start ?? Number.NEGATIVE_INFINITY;
const endOf = ({ period }: Ends): number => period.end ?? Number.POSITIVE_INFINITY;

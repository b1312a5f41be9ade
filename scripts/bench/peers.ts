import { dayNumber } from "../../src/model/period.ts";
import type { FoundDate, FoundPeriod } from "../../test/practice/dateCases.ts";
import type { FoundNumber } from "../../test/practice/numberCases.ts";

/** A library that extraction is measured beside; null: not installed. */
export type DatePeer = ((input: string, reference: string) => FoundDate[]) | null;
export type NumberPeer = ((input: string) => FoundNumber[]) | null;

const DAY = 86_400_000;

/** chrono-node as English news needs it: reference date in UTC, dates not pushed into the future. */
export async function chronoDates(): Promise<DatePeer> {
  const chrono = await import("chrono-node").catch(() => null);
  if (chrono === null) return null;
  return (input, reference) => {
    const instant = new Date(`${reference}T12:00:00Z`);
    const found = chrono.parse(input, { instant, timezone: 0 }, { forwardDate: false });
    return found.flatMap(({ index, text, start, end }) =>
      periods(start, end ?? start).map((period) => ({
        start: index,
        end: index + text.length,
        period,
      })),
    );
  };
}

type Components = {
  get: (part: "year" | "month" | "day") => number | null;
  isCertain: (part: "year" | "month" | "day" | "weekday") => boolean;
};

const GRANULARITIES = ["day", "month", "year"] as const;

/** What a result may mean: as fine as chrono is certain of; where it is certain of nothing, any of the three. */
function periods(from: Components, to: Components): FoundPeriod[] {
  const certain = granularityOf(to);
  return GRANULARITIES.filter((one) => certain === null || one === certain).map((granularity) => {
    const [year, month, day] = dateOf(to);
    const ends = {
      day: dayNumber(year, month, day) + 1,
      month: dayNumber(year, month + 1, 1),
      year: dayNumber(year + 1, 1, 1),
    };
    const start = firstDay(from, granularityOf(from) ?? granularity);
    return { start, end: ends[granularity], granularity, approximate: false };
  });
}

function firstDay(from: Components, granularity: FoundPeriod["granularity"]): number {
  const [year, month, day] = dateOf(from);
  return dayNumber(year, granularity === "year" ? 1 : month, granularity === "day" ? day : 1);
}

const dateOf = (one: Components): [year: number, month: number, day: number] => [
  one.get("year") ?? 0,
  one.get("month") ?? 1,
  one.get("day") ?? 1,
];

function granularityOf(components: Components): FoundPeriod["granularity"] | null {
  if (components.isCertain("day") || components.isCertain("weekday")) return "day";
  return (["month", "year"] as const).find((part) => components.isCertain(part)) ?? null;
}

/** compromise with its plugin for dates, in UTC. */
export async function compromiseDates(): Promise<DatePeer> {
  const nlp = await compromise();
  const plugin = await import("compromise-dates").catch(() => null);
  if (nlp === null || plugin === null) return null;
  nlp.plugin(plugin.default);
  return (input, today) =>
    nlp(input)
      .dates({ today, timezone: "UTC" })
      .json({ offset: true })
      .map(({ offset, dates }) => {
        const [from, to] = [
          Date.parse(dates.start ?? ""),
          Date.parse(dates.end ?? dates.start ?? ""),
        ];
        const [start, end] = [Math.floor(from / DAY), Math.floor(to / DAY) + 1];
        const known = Number.isFinite(start) && Number.isFinite(end);
        return {
          start: offset.start,
          end: offset.start + offset.length,
          period: known ? { start, end, granularity: "day", approximate: false } : null,
        };
      });
}

/** compromise: what it finds as numbers, in the order of the text. It rounds shares to thousandths. */
export async function compromiseNumbers(): Promise<NumberPeer> {
  const nlp = await compromise();
  if (nlp === null) return null;
  return (input) =>
    nlp(input)
      .numbers()
      .json({ offset: true })
      .map(({ text, number }) => {
        const value = number.num ?? Number.NaN;
        const isThousandths = value < 1 && value.toFixed(3).length === String(value).length;
        const [low, high] = isThousandths ? [value - 0.0005, value + 0.0005] : [value, value];
        return {
          text: text.toLowerCase().replace(/\s*%$|[.,;]$/, ""),
          low: isThousandths ? low * 100 : low,
          high: isThousandths ? high * 100 : high,
          share: isThousandths,
        };
      });
}

const compromise = () =>
  import("compromise").then(
    ({ default: nlp }) => nlp,
    () => null,
  );

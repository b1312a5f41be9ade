import { useMemo } from "react";
import { type CountryNumber, countryNumber, countryRows } from "../../layout/countryBars.ts";
import type { Described, Measure } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import type { BarRows } from "./useBarRows.ts";
import { VirtualTable } from "./VirtualTable.tsx";

type Column = [name: string, cell: (number: CountryNumber) => string];
const EVENTS: Column = ["Events", (n) => numberLabel(n.events)];
const DEATHS: Column = ["Deaths", (n) => known(n, n.value)];
const UNKNOWN: Column = ["Rows without a number", (n) => numberLabel(n.unknown)];
const RANGE: readonly Column[] = [
  ["Low", (n) => known(n, n.low)],
  ["High", (n) => known(n, n.high)],
];

/** Low and high stand only where a file gives more than one number. */
function columnsFor(measure: Measure, numbers: readonly CountryNumber[]): readonly Column[] {
  if (measure === "events") return [EVENTS];
  const isRange = numbers.some(({ value, low, high }) => low !== value || high !== value);
  return isRange ? [EVENTS, DEATHS, ...RANGE, UNKNOWN] : [EVENTS, DEATHS, UNKNOWN];
}

const known = ({ events, unknown }: CountryNumber, n: number): string =>
  events > 0 && events === unknown ? "unknown" : numberLabel(n);

/** All countries with rows as a table, in the order of the chart; rows that name none last. */
export function CountryTable({ rows, described }: { rows: BarRows; described: Described }) {
  const { bars, measure, sort, search, shown, others, numbers } = rows;
  const names = useMemo(() => described.countries.map(({ name }) => name), [described]);
  const all = useMemo(() => {
    if (bars === null) return [];
    const found = new Set([...shown, ...others]);
    const asked = { measure, sort, room: names.length, chosen: [] };
    const listed = countryRows(bars.country, names, {
      ...asked,
      isFound: (n) => found.has(n),
    }).shown;
    const hasNameless = search === "" && (bars.country.events[0] ?? 0) > 0;
    return hasNameless ? [...listed, 0] : [...listed];
  }, [bars, names, measure, sort, search, shown, others]);
  const columns = columnsFor(measure, numbers);
  return (
    <VirtualTable
      caption={`${counted(all.filter((n) => n > 0).length, "country", "countries")} under the filters, but for that by country`}
      columns={["Country", ...columns.map(([name]) => name)]}
      length={all.length}
      cells={(row) => {
        const country = all[row] ?? 0;
        if (bars === null) return [];
        const number = countryNumber(bars.country, [country], measure);
        return [names[country] || "No country named", ...columns.map(([, cell]) => cell(number))];
      }}
    />
  );
}

import { useMemo, useState } from "react";
import {
  type BarSort,
  type CountryNumber,
  type CountryRows,
  countryNumber,
  countryRows,
} from "../../layout/countryBars.ts";
import type { Counts, Described, Measure } from "../../model/eventEngine.ts";
import { folded } from "../../model/fold.ts";
import { useEvents } from "../../store/events.ts";
import { useHeld } from "./useHeld.ts";

export type BarRows = CountryRows & {
  measure: Measure;
  /** Of `shown`, in that order; as they were before a brush that is moving now. */
  numbers: readonly CountryNumber[];
  /** Counts that `numbers` come from; null: none yet. */
  bars: Counts | null;
  sort: BarSort;
  setSort: (sort: BarSort) => void;
  search: string;
  setSearch: (search: string) => void;
};

/** Which countries the bar chart shows, in which order; nothing moves while a brush does. `room`: rows that fit. */
export function useBarRows({ countries }: Described, room: number): BarRows {
  const [sort, setSort] = useState<BarSort>("most");
  const [search, setSearch] = useState("");
  const measure = useEvents((s) => s.measure);
  const chosen = useEvents((s) => s.countries);
  const bars = useHeld((s) => s.bars);
  const rows = useMemo(() => {
    const names = countries.map(({ name }) => name);
    const wanted = folded(search);
    const isFound = (n: number) => folded(names[n] ?? "").includes(wanted);
    if (bars === null) return { shown: [], others: [] };
    return countryRows(bars.country, names, { measure, sort, room, isFound, chosen });
  }, [bars, countries, measure, sort, room, search, chosen]);
  const numbers = useMemo(
    () =>
      bars === null
        ? []
        : rows.shown.map((country) => countryNumber(bars.country, [country], measure)),
    [bars, rows, measure],
  );
  return { ...rows, measure, numbers, bars, sort, setSort, search, setSearch };
}

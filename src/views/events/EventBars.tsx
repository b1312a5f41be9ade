import type { CSSProperties } from "react";
import { countryNumber } from "../../layout/countryBars.ts";
import type { Described } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import { useEvents } from "../../store/events.ts";
import { Panel } from "../Panel.tsx";
import { BarChart } from "./BarChart.tsx";
import { BarControls } from "./BarControls.tsx";
import { CountryTable } from "./CountryTable.tsx";
import { BAR_ROW } from "./drawBars.ts";
import { type BarRows, useBarRows } from "./useBarRows.ts";
import { useRoom } from "./useRoom.ts";
import "./eventbars.css";

/** Rows for all other countries and for the axis. */
const BESIDE = 2;
const ROOM_BEFORE = 14;

/** "Events by country": a bar for each of the countries with the most events or deaths, and all others counted. */
export function EventBars() {
  const described = useEvents((s) => s.opened?.engine.described);
  return described ? <DescribedBars described={described} /> : null;
}

function DescribedBars({ described }: { described: Described }) {
  const fault = useEvents((s) => s.fault);
  const [ref, room] = useRoom<HTMLDivElement>(BAR_ROW, ROOM_BEFORE);
  const rows = useBarRows(described, Math.max(3, room - BESIDE));
  return (
    <Panel
      name="Events by country"
      heading={rows.measure === "deaths" ? "Deaths by country" : "Events by country"}
      className="bars event-bars"
      summary={summaryOf(rows, described, fault)}
      controls={<BarControls rows={rows} />}
      table={() => <CountryTable rows={rows} described={described} />}
    >
      <div className="event-bars-room" ref={ref} style={roomFor(described)}>
        <BarChart rows={rows} described={described} />
      </div>
    </Panel>
  );
}

/** No more room is kept than all the countries and the axis take. */
const roomFor = ({ countries }: Described): CSSProperties & { "--rows": number } => ({
  "--rows": countries.length + 1,
});

function summaryOf(
  { bars, measure }: BarRows,
  { countries }: Described,
  fault: string | null,
): string {
  if (bars === null) return fault === null ? "Counting…" : "Not counted";
  const all = countries.map((_, i) => i);
  const total = countryNumber(bars.country, all, measure);
  const named = all.filter((i) => i > 0 && (bars.country.events[i] ?? 0) > 0).length;
  const isRange = total.low !== total.value || total.high !== total.value;
  const range = isRange ? ` (${numberLabel(total.low)}–${numberLabel(total.high)})` : "";
  const what =
    measure === "deaths" ? counted(total.value, "death") : counted(total.events, "event");
  const nameless = bars.country.events[0] ?? 0;
  return [
    `${bars.isPartial ? "At least " : ""}${what}${range} in ${counted(named, "country", "countries")}`,
    total.unknown > 0 && `${counted(total.unknown, "row")} without a number`,
    nameless > 0 && `${counted(nameless, "row")} without a country`,
  ]
    .filter(Boolean)
    .join(" · ");
}

import { useEffect, useState } from "react";
import { advanceWidth } from "../../layout/advance.ts";
import { countryNumber } from "../../layout/countryBars.ts";
import { barAxis, barLabel } from "../../layout/eventBars.ts";
import type { Described } from "../../model/eventEngine.ts";
import { counted } from "../../model/phrase.ts";
import { useEvents } from "../../store/events.ts";
import { Roving } from "../Roving.tsx";
import { BarCanvas } from "./BarCanvas.tsx";
import { CountryRow, countryKey } from "./CountryRow.tsx";
import { countryWords } from "./countryWords.ts";
import type { BarRows } from "./useBarRows.ts";

/** How much the scale grows beyond a bar that outgrows it while a brush moves, so that it grows seldom. */
const GROWTH = 1.25;
/** Room in a label for a number that grows while a brush moves. */
const SPARE = "00,";

/** Names, axis and focus as elements; bars and numbers on a canvas. */
export function BarChart({ rows, described }: { rows: BarRows; described: Described }) {
  const { shown, others, numbers, measure } = rows;
  const isBrushing = useEvents((s) => s.isBrushing);
  const [least, setLeast] = useState(0);
  useEffect(() => {
    if (!isBrushing) setLeast(0);
  }, [isBrushing]);
  if (shown.length === 0) return <p className="empty">{emptyWords(rows)}</p>;
  const { top, ticks } = barAxis(numbers, isBrushing ? least : 0);
  const room = Math.max(...numbers.map((n) => advanceWidth(barLabel(n) + SPARE, 13)), 40) / 16;
  return (
    <div className="event-bar-chart">
      <BarCanvas
        rows={rows}
        top={top}
        room={room}
        outgrown={(needed) => isBrushing && setLeast(needed * GROWTH)}
      />
      <Roving className="event-bar-rows" keys={shown.map(countryKey)} label="Countries">
        {shown.map((country, i) => (
          <CountryRow
            key={country}
            country={country}
            name={described.countries[country]?.name ?? ""}
            words={numbers[i] ? countryWords(numbers[i], measure) : ""}
          />
        ))}
        {others.length > 0 && <OthersRow rows={rows} />}
      </Roving>
      <div className="event-bar-axis" aria-hidden style={{ marginInlineEnd: `${room}rem` }}>
        {ticks.map(({ at, label }) => (
          <span key={label} style={{ insetInlineStart: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** All countries that have no room, counted. */
function OthersRow({ rows: { bars, others, measure } }: { rows: BarRows }) {
  const words = bars && countryWords(countryNumber(bars.country, others, measure), measure);
  return (
    <p className="event-bar-row event-bar-others">
      <span className="event-bar-name">
        {counted(others.length, "other country", "other countries")}
        <span className="unseen">: {words}</span>
      </span>
    </p>
  );
}

const emptyWords = ({ bars, search }: BarRows): string => {
  if (bars === null) return "";
  if (search !== "") return "No country with rows is called that.";
  return bars.rows > 0 ? "No row that passes names a country." : "No row passes the filters.";
};

import { dayEdtf } from "../../model/calendar.ts";
import type { Day } from "../../model/eventData.ts";
import { parsePeriod } from "../../model/period.ts";
import { setAsked } from "../../store/events.ts";
import { DateForm } from "../DateForm.tsx";
import { Menu } from "../Menu.tsx";
import { datesWords } from "./datesWords.ts";
import { useHeld } from "./useHeld.ts";

/** The date filter: two typed fields; the timeline's brush sets the same, and says its dates itself while it moves. */
export function EventDates() {
  const from = useHeld((s) => s.from);
  const to = useHeld((s) => s.to);
  return (
    <Menu
      label="Date"
      value={datesWords(from, to)}
      clear={() => setAsked({ from: null, to: null })}
    >
      <DateForm
        key={`${from}/${to}`}
        from={written(from)}
        to={to === null ? "" : written(to - 1)}
        apply={(first, last) =>
          setAsked({
            from: parsePeriod(first)?.start ?? null,
            to: parsePeriod(last)?.end ?? null,
          })
        }
      />
    </Menu>
  );
}

const written = (day: Day | null): string => (day === null ? "" : (dayEdtf(day) ?? ""));

import { dayEdtf } from "../../model/calendar.ts";
import type { Day } from "../../model/eventData.ts";
import { dayLabel } from "../../model/period.ts";
import { setAsked, useEvents } from "../../store/events.ts";
import { Menu } from "../Menu.tsx";
import { EventDateForm } from "./EventDateForm.tsx";

/** The date filter: two typed fields; the timeline's brush sets the same. */
export function EventDates() {
  const from = useEvents((s) => s.from);
  const to = useEvents((s) => s.to);
  return (
    <Menu
      label="Date"
      value={datesWords(from, to)}
      clear={() => setAsked({ from: null, to: null })}
    >
      <EventDateForm
        key={`${from}/${to}`}
        from={written(from)}
        to={to === null ? "" : written(to - 1)}
      />
    </Menu>
  );
}

const written = (day: Day | null): string => (day === null ? "" : (dayEdtf(day) ?? ""));

/** "from 3 Mar 2014", "3 Mar 2014 – 1 May 2015"; null: no date filter. */
function datesWords(from: Day | null, to: Day | null): string | null {
  const first = from === null ? null : dayLabel(from, "day");
  const last = to === null ? null : dayLabel(to - 1, "day");
  if (first === null) return last === null ? null : `to ${last}`;
  if (last === null) return `from ${first}`;
  return first === last ? first : `${first} – ${last}`;
}

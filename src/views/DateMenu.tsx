import { parsePeriod, periodLabel } from "../model/period.ts";
import { datePresets } from "../store/presets.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { DateForm } from "./DateForm.tsx";
import { Menu } from "./Menu.tsx";

/** The date filter: two typed fields and presets; the timeline's brush sets the same. */
export function DateMenu() {
  const from = useDateline((s) => s.filters.from);
  const to = useDateline((s) => s.filters.to);
  return (
    <Menu
      label="Date"
      value={dateValue(from, to)}
      clear={() => setFilters({ from: null, to: null })}
    >
      <DateForm
        key={`${from}/${to}`}
        from={from ?? ""}
        to={to ?? ""}
        apply={(first, last) => setFilters({ from: first || null, to: last || null })}
      >
        <Presets />
      </DateForm>
    </Menu>
  );
}

function dateValue(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from === to) return periodLabel(from);
  if (from !== null && to !== null && parsePeriod(`${from}/${to}`))
    return periodLabel(`${from}/${to}`);
  if (from === null) return `to ${periodLabel(to)}`;
  return to === null ? `from ${periodLabel(from)}` : `${periodLabel(from)} – ${periodLabel(to)}`;
}

function Presets() {
  const story = useDateline((s) => s.story.story);
  return (
    <div className="date-presets">
      {datePresets(story).map(({ label, from, to }) => (
        <button type="button" key={label} onClick={() => setFilters({ from, to })}>
          {label}
        </button>
      ))}
    </div>
  );
}

import { type FormEvent, useState } from "react";
import { parsePeriod, periodLabel } from "../model/period.ts";
import { datePresets } from "../store/presets.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { isDate } from "../store/url.ts";
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
      <DateForm key={`${from}/${to}`} from={from} to={to} />
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

function DateForm({ from, to }: { from: string | null; to: string | null }) {
  const story = useDateline((s) => s.story.story);
  const [start, setStart] = useState(from ?? "");
  const [end, setEnd] = useState(to ?? "");
  const [wrong, setWrong] = useState<string | null>(null);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const bad = [start, end].find((text) => text !== "" && !isDate(text.trim()));
    if (bad !== undefined) {
      setWrong(`“${bad}” is not a date; write 2014, 2014-08 or 2017-09-16.`);
      return;
    }
    if (
      start &&
      end &&
      start.trim().localeCompare(end.trim()) > 0 &&
      !start.startsWith(end.trim())
    ) {
      setWrong("The end lies before the start.");
      return;
    }
    setWrong(null);
    setFilters({ from: start.trim() || null, to: end.trim() || null });
  };
  return (
    <form className="date-form" onSubmit={apply}>
      <div className="date-fields">
        <label>
          From
          <input
            inputMode="numeric"
            placeholder="2014-08"
            value={start}
            onChange={(e) => setStart(e.target.value)}
          />
        </label>
        <label>
          To
          <input
            inputMode="numeric"
            placeholder="2017-10"
            value={end}
            onChange={(e) => setEnd(e.target.value)}
          />
        </label>
        <button type="submit">Apply</button>
      </div>
      {wrong && <p role="alert">{wrong}</p>}
      <div className="date-presets">
        {datePresets(story).map((preset) => (
          <button
            type="button"
            key={preset.label}
            onClick={() => setFilters({ from: preset.from, to: preset.to })}
          >
            {preset.label}
          </button>
        ))}
      </div>
    </form>
  );
}

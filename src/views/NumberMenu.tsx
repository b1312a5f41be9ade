import { type FormEvent, useState } from "react";
import { numberLabel } from "../model/interval.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { numberOf } from "../store/url.ts";
import { Menu } from "./Menu.tsx";

/** The number filter: figures of at least and at most so many, each in its own unit. */
export function NumberMenu() {
  const min = useDateline((s) => s.filters.min);
  const max = useDateline((s) => s.filters.max);
  return (
    <Menu
      label="Number"
      value={numberValue(min, max)}
      clear={() => setFilters({ min: null, max: null })}
    >
      <NumberForm key={`${min}/${max}`} min={min} max={max} />
    </Menu>
  );
}

function numberValue(min: number | null, max: number | null): string | null {
  if (min === null) return max === null ? null : `at most ${numberLabel(max)}`;
  if (max === null) return `at least ${numberLabel(min)}`;
  return `${numberLabel(min)} to ${numberLabel(max)}`;
}

function NumberForm({ min, max }: { min: number | null; max: number | null }) {
  const [least, setLeast] = useState(min === null ? "" : numberLabel(min));
  const [most, setMost] = useState(max === null ? "" : numberLabel(max));
  const [wrong, setWrong] = useState<string | null>(null);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(least, most);
    setWrong(fault);
    if (fault === null) setFilters({ min: numberOf(least), max: numberOf(most) });
  };
  return (
    <form className="date-form" onSubmit={apply}>
      <div className="date-fields">
        <label>
          At least
          <input
            inputMode="decimal"
            placeholder="1,000"
            value={least}
            onChange={(e) => setLeast(e.target.value)}
          />
        </label>
        <label>
          At most
          <input
            inputMode="decimal"
            placeholder="5,000"
            value={most}
            onChange={(e) => setMost(e.target.value)}
          />
        </label>
        <button type="submit">Apply</button>
      </div>
      {wrong && <p role="alert">{wrong}</p>}
      <p className="hint">
        Shows figures alone, each in its own unit. “More than 3,000” is certainly at least 3,000 and
        possibly at least 5,000.
      </p>
    </form>
  );
}

/** What is wrong with the typed bounds, in a sentence; null: nothing. */
function faultOf(least: string, most: string): string | null {
  const bad = [least, most].find((text) => text.trim() !== "" && numberOf(text) === null);
  if (bad !== undefined) return `“${bad}” is not a number; write 5600, 5,600 or 0.5.`;
  const [min, max] = [numberOf(least), numberOf(most)];
  return min !== null && max !== null && min > max
    ? "The second number is less than the first."
    : null;
}

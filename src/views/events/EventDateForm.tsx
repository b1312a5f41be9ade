import { type FormEvent, useId, useState } from "react";
import { type Period, parsePeriod } from "../../model/period.ts";
import { setAsked } from "../../store/events.ts";

/** Two typed dates, each a day, a month or a year, and both meant inclusively. "": open. */
export function EventDateForm({ from, to }: { from: string; to: string }) {
  const [start, setStart] = useState(from);
  const [end, setEnd] = useState(to);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(start, end);
    setWrong(fault);
    if (fault === null) {
      setAsked({ from: dated(start)?.start ?? null, to: dated(end)?.end ?? null });
    }
  };
  const field = (label: string, value: string, set: (value: string) => void) => (
    <label>
      {label}
      <input
        inputMode="numeric"
        placeholder="2014-08"
        maxLength={30}
        value={value}
        aria-describedby={wrong === null ? undefined : id}
        onChange={(e) => set(e.target.value)}
      />
    </label>
  );
  return (
    <form className="date-form" onSubmit={apply}>
      <div className="date-fields">
        {field("From", start, setStart)}
        {field("To", end, setEnd)}
        <button type="submit">Apply</button>
      </div>
      {wrong !== null && (
        <p role="alert" id={id}>
          {wrong}
        </p>
      )}
    </form>
  );
}

/** The period of a typed date; null: it is empty, or none. */
function dated(text: string): Period | null {
  const trimmed = text.trim();
  return /^-?\d{4}(-\d{2}){0,2}$/.test(trimmed) ? parsePeriod(trimmed) : null;
}

function faultOf(start: string, end: string): string | null {
  const bad = [start, end].find((text) => text.trim() !== "" && dated(text) === null);
  if (bad !== undefined) return `“${bad}” is not a date; write 2014, 2014-08 or 2017-09-16.`;
  const [first, last] = [dated(start)?.start ?? null, dated(end)?.end ?? null];
  return first !== null && last !== null && first >= last ? "The end lies before the start." : null;
}

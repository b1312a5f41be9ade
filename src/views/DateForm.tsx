import { type FormEvent, type ReactNode, useId, useState } from "react";
import { parsePeriod } from "../model/period.ts";
import { isDate } from "../store/url.ts";

/** Two typed dates, each a day, a month or a year, and both meant inclusively; "": open. */
export function DateForm({
  from,
  to,
  apply,
  children,
}: {
  from: string;
  to: string;
  /** Gets them trimmed, and only if they are dates in their order. */
  apply: (from: string, to: string) => void;
  children?: ReactNode;
}) {
  const [start, setStart] = useState(from);
  const [end, setEnd] = useState(to);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first, last] = [start.trim(), end.trim()];
    const fault = faultOf(first, last);
    setWrong(fault);
    if (fault === null) apply(first, last);
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
    <form className="date-form" onSubmit={submit}>
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
      {children}
    </form>
  );
}

function faultOf(start: string, end: string): string | null {
  const bad = [start, end].find((text) => text !== "" && !isDate(text));
  if (bad !== undefined) return `“${bad}” is not a date; write 2014, 2014-08 or 2017-09-16.`;
  const [first, last] = [parsePeriod(start)?.start ?? null, parsePeriod(end)?.end ?? null];
  return first !== null && last !== null && first >= last ? "The end lies before the start." : null;
}

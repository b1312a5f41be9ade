import { type FormEvent, useState } from "react";
import { parsePeriod } from "../../model/period.ts";
import { counted } from "../../model/phrase.ts";
import { focused } from "../focused.ts";
import { FAULT_ID } from "./faultId.ts";

type Props = {
  /** How many articles lack a date. */
  count: number;
  date: (published: string | null) => void;
};

/** One date for all articles that say none. */
export function BatchDate({ count, date }: Props) {
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (parsePeriod(typed.trim()) === null) setWrong(true);
    else date(typed.trim());
  };
  return (
    <form className="open-date" noValidate onSubmit={submit}>
      <label>
        Published on, for {counted(count, "article")}
        <input
          ref={focused}
          value={typed}
          maxLength={50}
          autoComplete="off"
          placeholder="2017-10-24"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? FAULT_ID : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
      </label>
      <button type="submit" className="primary">
        Go on with this date
      </button>
      <button type="button" onClick={() => date(null)}>
        Go on without a date
      </button>
      {isWrong && (
        <p id={FAULT_ID} role="alert">
          “{typed.trim()}” is not a date: write 2017, 2017-10 or 2017-10-24.
        </p>
      )}
    </form>
  );
}

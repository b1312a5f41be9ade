import { useMemo, useState } from "react";
import type { Described } from "../../model/eventEngine.ts";
import { folded } from "../../model/fold.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import { setAsked, useEvents } from "../../store/events.ts";
import { MANY } from "../PickMenu.tsx";
import type { PickName } from "./EventPick.tsx";
import { valuesOf } from "./pickValues.ts";

/** Values that are listed before the reader has to search for more. */
const MOST_LISTED = 100;

/** The values of a filter with the rows that name each, the picked ones first. */
export function PickOptions({
  label,
  name,
  described,
}: {
  label: string;
  name: PickName;
  described: Described;
}) {
  const [search, setSearch] = useState("");
  const picked = useEvents((s) => s[name]);
  const [before] = useState(picked);
  const { names, rows } = useMemo(() => valuesOf(described, name), [described, name]);
  const found = useMemo(() => {
    const wanted = folded(search);
    const first = new Set(before);
    const isFirst = (i: number) => Number(first.has(i));
    return [...names.keys()]
      .filter((i) => (rows[i] ?? 0) > 0 && folded(nameOf(names, i)).includes(wanted))
      .sort((a, b) => isFirst(b) - isFirst(a) || (rows[b] ?? 0) - (rows[a] ?? 0));
  }, [names, rows, search, before]);
  const toggle = (value: number) =>
    setAsked({
      [name]: picked.includes(value) ? picked.filter((v) => v !== value) : [...picked, value],
    });
  const more = found.length - MOST_LISTED;
  return (
    <fieldset>
      <legend>
        {label} <small>with its rows in all the data</small>
      </legend>
      {names.length >= MANY && (
        <input
          type="search"
          aria-label={`Search ${label.toLowerCase()}`}
          placeholder="Type to search"
          maxLength={100}
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
      )}
      <div className="options">
        {found.slice(0, MOST_LISTED).map((i) => (
          <label key={i}>
            <input type="checkbox" checked={picked.includes(i)} onChange={() => toggle(i)} />
            <span>{nameOf(names, i)}</span>
            <small>{numberLabel(rows[i] ?? 0)}</small>
          </label>
        ))}
        {more > 0 && <p>{counted(more, "more value")}: type to search for them.</p>}
        {found.length === 0 && <p>Nothing is called that in these data.</p>}
      </div>
    </fieldset>
  );
}

const nameOf = (names: readonly string[], i: number): string => names[i] || "None named";

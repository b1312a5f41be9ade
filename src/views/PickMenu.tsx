import { useState } from "react";
import { folded } from "../model/fold.ts";
import { everyValue, type ListFilter, valueCounts } from "../store/counts.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { Menu } from "./Menu.tsx";

/** From this many values on, the list can be searched. */
export const MANY = 7;

/** A filter whose values are ticked in a list, with the number of records that each would show. */
export function PickMenu({
  label,
  name,
  nameOf,
}: {
  label: string;
  name: Exclude<ListFilter, "role" | "source" | "speaker">;
  nameOf: (value: string) => string;
}) {
  const picked: readonly string[] = useDateline((s) => s.filters[name]);
  const value = picked.length === 0 ? null : picked.map(nameOf).join(", ");
  return (
    <Menu label={label} value={value} clear={() => setFilters({ [name]: [] })}>
      <Options label={label} name={name} nameOf={nameOf} picked={picked} />
    </Menu>
  );
}

function Options({
  label,
  name,
  nameOf,
  picked,
}: {
  label: string;
  name: Exclude<ListFilter, "role" | "source" | "speaker">;
  nameOf: (value: string) => string;
  picked: readonly string[];
}) {
  const story = useDateline((s) => s.story.story);
  const filters = useDateline((s) => s.filters);
  const [search, setSearch] = useState("");
  const counts = valueCounts(story, filters, name);
  const options = everyValue(story, name)
    .map((value) => ({ value, text: nameOf(value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "en"));
  const found = options.filter((o) => folded(o.text).includes(folded(search)));
  const toggle = (value: string) =>
    setFilters({
      [name]: picked.includes(value) ? picked.filter((v) => v !== value) : [...picked, value],
    });
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.length >= MANY && (
        <input
          type="search"
          aria-label={`Search ${label.toLowerCase()}`}
          placeholder="Type to search"
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
      )}
      <div className="options">
        {found.map(({ value, text, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={picked.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{text}</span>
            <small>{count}</small>
          </label>
        ))}
        {found.length === 0 && <p>Nothing is called that in this story.</p>}
      </div>
    </fieldset>
  );
}

import type { Role } from "../model/story.ts";
import { everyValue, valueCounts } from "../store/counts.ts";
import { DEFAULT_ROLES, rolesOn, sourcesOn } from "../store/filters.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { Menu } from "./Menu.tsx";
import { roleName } from "./names.ts";

/** Which sources and which roles of places are on; teasers, datelines, comparisons and title-only places begin off. */
export function AlsoMenu() {
  const story = useDateline((s) => s.story.story);
  const filters = useDateline((s) => s.filters);
  const sources = sourcesOn(filters, story);
  const roles = rolesOn(filters);
  const changed = filters.source !== null || filters.role !== null;
  const setSources = (next: string[]) =>
    setFilters({
      source: same(next, sourcesOn({ ...filters, source: null }, story)) ? null : next,
    });
  const setRoles = (next: Role[]) => setFilters({ role: same(next, DEFAULT_ROLES) ? null : next });
  return (
    <Menu
      label="Sources and roles"
      value={changed ? "changed" : null}
      clear={() => setFilters({ source: null, role: null })}
    >
      <Toggles
        legend="Sources"
        values={story.sources.map((s) => s.id)}
        on={sources}
        counts={valueCounts(story, filters, "source")}
        nameOf={(id) => {
          const source = story.sources.find((s) => s.id === id);
          return `${source?.title ?? id}${source?.kind === "teaser" ? " (teaser)" : ""}`;
        }}
        change={setSources}
      />
      <Toggles
        legend="Places by role"
        values={everyValue(story, "role")}
        on={roles}
        counts={valueCounts(story, filters, "role")}
        nameOf={roleName}
        change={(next) => setRoles(next as Role[])}
      />
    </Menu>
  );
}

function Toggles({
  legend,
  values,
  on,
  counts,
  nameOf,
  change,
}: {
  legend: string;
  values: readonly string[];
  on: readonly string[];
  counts: ReadonlyMap<string, number>;
  nameOf: (value: string) => string;
  change: (on: string[]) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="options">
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={on.includes(value)}
              onChange={() =>
                change(on.includes(value) ? on.filter((v) => v !== value) : [...on, value])
              }
            />
            <span>{nameOf(value)}</span>
            <small>{counts.get(value) ?? 0}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

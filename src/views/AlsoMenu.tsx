import type { Role } from "../model/story.ts";
import { everyValue, valueCounts } from "../store/counts.ts";
import { DEFAULT_ROLES, rolesOn, sourcesOn } from "../store/filters.ts";
import { useDrawn } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { Menu } from "./Menu.tsx";
import { roleName } from "./names.ts";

/** Which sources and which roles of places are on; teasers, datelines, comparisons and title-only places begin off. */
export function AlsoMenu() {
  const isChanged = useDateline(({ filters }) => filters.source !== null || filters.role !== null);
  return (
    <Menu
      label="Sources and roles"
      value={isChanged ? "changed" : null}
      clear={() => setFilters({ source: null, role: null })}
    >
      <AlsoPanel />
    </Menu>
  );
}

function AlsoPanel() {
  const story = useDrawn();
  const filters = useDateline((s) => s.filters);
  const setSources = (next: string[]) =>
    setFilters({
      source: same(next, sourcesOn({ ...filters, source: null }, story)) ? null : next,
    });
  const setRoles = (next: Role[]) => setFilters({ role: same(next, DEFAULT_ROLES) ? null : next });
  return (
    <>
      <Toggles
        legend="Sources"
        values={story.sources.map((s) => s.id)}
        on={sourcesOn(filters, story)}
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
        on={rolesOn(filters)}
        counts={valueCounts(story, filters, "role")}
        nameOf={roleName}
        change={(next) => setRoles(next as Role[])}
      />
    </>
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

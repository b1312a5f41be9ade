import type { BarRows } from "./useBarRows.ts";

/** Search and order of the countries. */
export function BarControls({
  rows: { sort, setSort, search, setSearch, measure },
}: {
  rows: BarRows;
}) {
  return (
    <div className="event-bar-tools needs-script">
      <input
        type="search"
        aria-label="Search countries"
        placeholder="Search countries"
        maxLength={100}
        value={search}
        onChange={(e) => setSearch(e.target.value)}
      />
      <span className="joined panel-tools" role="group" aria-label="Order">
        <button type="button" aria-pressed={sort === "most"} onClick={() => setSort("most")}>
          Most {measure}
        </button>
        <button type="button" aria-pressed={sort === "name"} onClick={() => setSort("name")}>
          By name
        </button>
      </span>
    </div>
  );
}

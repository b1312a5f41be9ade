import {
  mayBe,
  REMOTE_ROLES,
  type RemoteColumn,
  type RemoteMapping,
  type RemoteRole,
} from "../../engine/remoteMapping.ts";
import { detected } from "../../importers/detected.ts";
import type { ImportLayout } from "../../importers/layout.ts";
import { plainLayout, UNKNOWN_CELLS } from "../../importers/plain.ts";

/** A table's columns with what they are taken for, until the reader says otherwise. */
export type ClusterLayout = {
  layout: ImportLayout;
  /** "ACLED"; null: a table of no known source. */
  sourceName: string | null;
  columns: readonly RemoteColumn[];
  /** Names of columns. */
  roles: ReadonlyMap<RemoteRole, string>;
};

/** What a table is, by the names of its columns and its first rows: as the same rows in a file would be read. */
export function clusterLayout(
  columns: readonly RemoteColumn[],
  sample: readonly (readonly string[])[],
): ClusterLayout {
  const records = [columns.map(({ name }) => name), ...sample];
  const bytes = new TextEncoder().encode(records.map(record).join(""));
  const found = detected(bytes, "table.csv", bytes.length);
  const layout = layoutOf(found, columns);
  const roles = new Map<RemoteRole, string>();
  for (const [index, role] of layout.roles.entries()) {
    const column = columns[index];
    const remote = role === "deaths" ? "best" : REMOTE_ROLES.find((one) => one === role);
    if (column && remote && mayBe(remote, column) && !roles.has(remote))
      roles.set(remote, column.name);
  }
  const counting = columns.find(
    (column, index) => COUNTING.test(column.name) && mayBe("rows", column) && !layout.roles[index],
  );
  if (counting) roles.set("rows", counting.name);
  return { layout, sourceName: found?.kind === "events" ? found.name : null, columns, roles };
}

/** Names of a roll-up's column that says how many rows a record stands for. */
const COUNTING = /^(?:rows|events|count|n)$/i;

function layoutOf(
  found: ReturnType<typeof detected>,
  columns: readonly RemoteColumn[],
): ImportLayout {
  if (found?.kind === "events") return found.layout;
  if (found?.kind !== "table") throw new Error("The table has no columns that can be read.");
  const { table } = found;
  const layout = plainLayout(table, {
    mapping: table.suggested,
    dayOrder: null,
    unknown: UNKNOWN_CELLS,
  });
  return { ...layout, header: columns.map(({ name }) => name) };
}

const record = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;

/** How the table is to be read as the reader has mapped it. */
export function clusterMapping(
  { layout, columns }: ClusterLayout,
  roles: ReadonlyMap<RemoteRole, string>,
): RemoteMapping {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const chosen = [...roles].flatMap(([role, name]) => {
    const column = byName.get(name);
    return column ? [[role, column] as const] : [];
  });
  return {
    source: layout.source,
    columns,
    roles: new Map(chosen),
    actors: columns.filter((_, index) => layout.roles[index] === "actor"),
    datePrecisions: layout.datePrecisions,
    placePrecisions: layout.placePrecisions,
    countries: layout.countries,
    types: layout.types,
    outletSeparator: layout.outletSeparator,
    conventional: layout.conventional,
  };
}

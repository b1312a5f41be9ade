import type { ReactNode } from "react";
import type { ColumnProfile } from "../../importers/columnProfile.ts";
import type { Mapping } from "../../importers/suggestedMapping.ts";
import { mapped, RARE_ROLES, ROLES, type Role } from "./mappingRoles.ts";

type Props = {
  columns: readonly ColumnProfile[];
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  /** Further fields, which stand with the rare ones. */
  children: ReactNode;
};

/** A field for each thing that a column may be; what few files have is folded away unless it is mapped. */
export function RoleFields({ columns, mapping, change, children }: Props) {
  const field = ({ role, words }: Role) => (
    <label key={role}>
      {words}
      <select
        value={mapping.get(role) ?? ""}
        onChange={(e) => change(mapped(mapping, role, e.target.value))}
      >
        <option value="">no column</option>
        {numbered(columns).map(({ at, name }) => (
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div className="mapping">{ROLES.map(field)}</div>
      <details open={RARE_ROLES.some(({ role }) => mapping.has(role)) || undefined}>
        <summary>More columns, order of day and month, unknown values</summary>
        <div className="mapping">
          {RARE_ROLES.map(field)}
          {children}
        </div>
      </details>
    </>
  );
}

const numbered = (columns: readonly ColumnProfile[]) =>
  columns.map(({ name }, at) => ({ at, name }));

import { useState } from "react";
import { focused } from "../focused.ts";
import { CONNECT_ROLES, columnsFor, type Roles, rolesFault, withRole } from "./connectRoles.ts";
import { creditOf } from "./creditOf.ts";
import type { FoundTable } from "./useConnection.ts";

type Props = {
  found: FoundTable;
  isOpening: boolean;
  fault: string | null;
  open: (found: FoundTable, roles: Roles) => void;
  cancel: () => void;
  back: () => void;
};

/** Which column of a table is what; filled in as a file with the same columns would be read, decided by the reader. */
export function ConnectMapping({ found, isOpening, fault, ...does }: Props) {
  const { cluster, layout } = found;
  const { host, database, table } = cluster.address;
  const [roles, setRoles] = useState<Roles>(layout.roles);
  const lacking = rolesFault(roles);
  return (
    <>
      <p>
        <b>
          {database}.{table}
        </b>{" "}
        on {host} has {layout.columns.length} columns.{" "}
        {layout.sourceName === null
          ? "Say which is what; what is filled in is a guess from their names and first rows."
          : `Recognised as ${layout.sourceName} by their names; the others stand on each row’s card.`}
      </p>
      <fieldset className="mapping connect-fields" disabled={isOpening}>
        <legend className="unseen">What the columns are</legend>
        {CONNECT_ROLES.map(({ role, words }) => (
          <label key={role}>
            {words}
            <select
              value={roles.get(role) ?? ""}
              onChange={(event) => setRoles(withRole(roles, role, event.target.value))}
            >
              <option value="">no column</option>
              {columnsFor(role, layout.columns).map(({ name, type }) => (
                <option key={name} value={name}>
                  {name} ({type})
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <p>
        A day of 1970-01-01 and a point at 0, 0 are what ClickHouse writes where nothing was put in:
        in columns that cannot be NULL they count as no date and no place.
      </p>
      <p className="open-credit">
        {creditOf(layout.layout.source, `${host}/${database}.${table}`)}
      </p>
      <div className="open-state connect-state">
        {(fault ?? lacking) !== null && <p role="alert">{fault ?? lacking}</p>}
        {isOpening ? <p role="status">Counting the rows on {host}…</p> : null}
        {isOpening ? (
          <button key="cancel" ref={focused} type="button" onClick={does.cancel}>
            Cancel
          </button>
        ) : (
          <>
            <button
              ref={focused}
              type="button"
              className="primary"
              disabled={lacking !== null}
              onClick={() => does.open(found, roles)}
            >
              Open these events
            </button>
            <button type="button" onClick={does.back}>
              Back
            </button>
          </>
        )}
      </div>
    </>
  );
}

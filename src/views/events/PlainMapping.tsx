import { useState } from "react";
import type { DayOrder, ImportLayout } from "../../importers/layout.ts";
import { type PlainTable, plainLayout, UNKNOWN_CELLS } from "../../importers/plain.ts";
import { ColumnProfiles } from "./ColumnProfiles.tsx";
import { mapped, mappingFault, ROLES } from "./mappingRoles.ts";

type Props = {
  table: PlainTable;
  open: (layout: ImportLayout) => void;
  isReading: boolean;
};

/** Which column of a plain table is what; filled in by its names and cells, decided by the reader. */
export function PlainMapping({ table, open, isReading }: Props) {
  const [mapping, setMapping] = useState(table.suggested);
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(null);
  const [unknown, setUnknown] = useState(UNKNOWN_CELLS.join(", "));
  const fault = mappingFault(mapping);
  const submit = () =>
    open(plainLayout(table, { mapping, dayOrder, unknown: unknown.split(",").filter(Boolean) }));
  return (
    <>
      <p>
        {table.hasHeader
          ? "Say which column is what. What is filled in is a guess from names and cells."
          : "The file names no columns. Say which column is what; what is filled in is a guess."}
      </p>
      <div className="mapping">
        {ROLES.map(({ role, words }) => (
          <label key={role}>
            {words}
            <select
              value={mapping.get(role) ?? ""}
              onChange={(e) => setMapping(mapped(mapping, role, e.target.value))}
            >
              <option value="">no column</option>
              {table.columns.map(({ name }, at) => (
                <option key={columnKey(name, at)} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <DayOrderField table={table} order={dayOrder} choose={setDayOrder} />
        <label>
          Cells that mean “unknown”
          <input value={unknown} maxLength={500} onChange={(e) => setUnknown(e.target.value)} />
        </label>
      </div>
      <ColumnProfiles table={table} />
      {fault !== null && <p role="status">{fault}</p>}
      {!isReading && (
        <p>
          <button type="button" className="primary" disabled={fault !== null} onClick={submit}>
            Open these events
          </button>
        </p>
      )}
    </>
  );
}

/** Columns may share their names. */
const columnKey = (name: string, at: number): string => `${at} ${name}`;

type OrderProps = {
  table: PlainTable;
  order: DayOrder | null;
  choose: (order: DayOrder | null) => void;
};

function DayOrderField({ table, order, choose }: OrderProps) {
  const proven =
    table.dayOrder === null
      ? "the whole column decides"
      : `the whole column decides; so far ${table.dayOrder}`;
  return (
    <label>
      04/05/2020 means
      <select
        value={order ?? ""}
        onChange={(e) => choose(ORDERS.find((one) => one === e.target.value) ?? null)}
      >
        <option value="">{proven}</option>
        <option value="day first">4 May, day first</option>
        <option value="month first">5 April, month first</option>
      </select>
    </label>
  );
}

const ORDERS: readonly DayOrder[] = ["day first", "month first"];

import { type ReactNode, useState } from "react";
import type { DayOrder, ImportLayout } from "../../importers/layout.ts";
import { type PlainTable, plainLayout, UNKNOWN_CELLS } from "../../importers/plain.ts";
import type { Mapping } from "../../importers/suggestedMapping.ts";
import { ColumnLook } from "./ColumnLook.tsx";
import { ColumnProfiles } from "./ColumnProfiles.tsx";
import { DayOrderField } from "./DayOrderField.tsx";
import { mappingFault } from "./mappingRoles.ts";
import { OpenBar } from "./OpenBar.tsx";
import { RoleFields } from "./RoleFields.tsx";
import { useWholeTable } from "./useWholeTable.ts";

type Props = {
  table: PlainTable;
  /** What the table is in. */
  blob: Blob;
  open: (layout: ImportLayout) => void;
  isReading: boolean;
  /** How far the reading is, or why it failed. */
  children: ReactNode;
};

/**
 * Which column of a plain table is what; filled in by its names and cells, decided by the reader. What the reader has
 * not touched yet is filled in anew once the whole file was looked through.
 */
export function PlainMapping({ table: first, blob, open, isReading, children }: Props) {
  const { table, look, stop } = useWholeTable(first, blob);
  const [own, setMapping] = useState<Mapping | null>(null);
  const mapping = own ?? table.suggested;
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(null);
  const [unknown, setUnknown] = useState(UNKNOWN_CELLS.join(", "));
  const submit = () => {
    stop();
    open(plainLayout(table, { mapping, dayOrder, unknown: unknown.split(",").filter(Boolean) }));
  };
  return (
    <>
      <fieldset className="open-choices" disabled={isReading}>
        <legend className="unseen">Columns</legend>
        <p>
          {table.hasHeader
            ? "Say which column is what. What is filled in is a guess from names and cells."
            : "The file names no columns. Say which column is what; what is filled in is a guess."}
        </p>
        <RoleFields columns={table.columns} mapping={mapping} change={setMapping}>
          <DayOrderField proven={table.dayOrder} order={dayOrder} choose={setDayOrder} />
          <label>
            Cells that mean “unknown”
            <input value={unknown} maxLength={500} onChange={(e) => setUnknown(e.target.value)} />
          </label>
        </RoleFields>
        <ColumnLook {...{ table, look, stop }} />
        <ColumnProfiles table={table} />
      </fieldset>
      <OpenBar
        label="Open these events"
        fault={mappingFault(mapping)}
        open={submit}
        isReading={isReading}
      >
        {children}
      </OpenBar>
    </>
  );
}

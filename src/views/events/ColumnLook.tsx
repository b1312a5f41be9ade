import type { PlainTable } from "../../importers/plain.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import type { Look } from "./useWholeTable.ts";

type Props = { table: PlainTable; look: Look; stop: () => void };

/** Which rows the columns were told from, and how far the look through the rest is. */
export function ColumnLook({ table, look, stop }: Props) {
  const isLooking = look.kind === "looking";
  return (
    <div className="column-look">
      <p role="status">
        {rowsWords(table, isLooking)}
        {isLooking && " The rest of the file is being looked through."}
        {look.kind === "failed" && ` ${look.message}`}
      </p>
      {isLooking && (
        <>
          <progress value={look.share} max={1} aria-label="Looked through so far" />
          <button type="button" onClick={stop}>
            Stop looking
          </button>
        </>
      )}
    </div>
  );
}

function rowsWords({ rows, of }: PlainTable, isLooking: boolean): string {
  const soFar = isLooking ? " so far" : "";
  if (of === null) return `The columns are told from the first ${counted(rows, "row")}${soFar}.`;
  if (of === rows) return `The columns are told from all ${counted(rows, "row")} of the file.`;
  return `The columns are told from ${numberLabel(rows)} of the file’s ${numberLabel(of)} rows, at even distances.`;
}

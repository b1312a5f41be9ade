import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod, rowPlace, rowRemarks, UNITS } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import type { OpenedEvents } from "../../store/eventState.ts";
import { knowRow, useEvents } from "../../store/events.ts";
import { CardHead } from "./CardHead.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { useFetched } from "./useFetched.ts";

/** One row whole: its note as the quote, what the file says of it, and every field. */
export function RowCard({ row: number, close }: { row: number; close: () => void }) {
  const opened = useEvents((s) => s.opened);
  const { value, fault } = useFetched(`${opened?.name}/${number}`, async (signal) => {
    const rows = opened ? await opened.engine.rowsAt([number], signal) : [];
    if (rows[0] && !signal.aborted) knowRow(number, rows[0].id);
    return rows;
  });
  const [row] = value ?? [];
  if (!row || !opened) {
    return (
      <>
        <CardHead close={close} />
        <p role={fault === null ? "status" : "alert"}>{fault ?? "Reading the row…"}</p>
      </>
    );
  }
  return (
    <>
      <CardHead close={close}>
        <CopyCitation row={row} opened={opened} />
      </CardHead>
      <RowFacts row={row} opened={opened} />
    </>
  );
}

function RowFacts({ row, opened }: { row: EventRow; opened: OpenedEvents }) {
  return (
    <>
      <h3>
        {row.type || "Event"} <span>{rowPeriod(row)}</span>
      </h3>
      {row.note === "" ? (
        <p className="card-said">This row has no note.</p>
      ) : (
        <blockquote className="card-note">{row.note}</blockquote>
      )}
      {row.source !== "" && <p className="card-said">Source: {row.source}</p>}
      <p>{rowPlace(row)}</p>
      {row.actors.length > 0 && <p>{row.actors.join("; ")}</p>}
      <p>{rowDeaths(row)}</p>
      {rowRemarks(row).map((remark) => (
        <p key={remark} className="card-remark">
          {remark}
        </p>
      ))}
      <p className="card-said">
        {row.line > 0 && `${UNITS[opened.report?.unit ?? "line"]} ${numberLabel(row.line)} of `}
        {opened.name}
        {row.id !== "" && `, id ${row.id}`}. {opened.credit}
      </p>
      <details>
        <summary>All {row.fields.length} fields</summary>
        <dl className="card-fields">
          {numbered(row).map(({ id, column, value }) => (
            <div key={id}>
              <dt>{column || "(no name)"}</dt>
              <dd>{value || "—"}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** Columns of a file may share their names. */
const numbered = ({ fields }: EventRow) =>
  fields.map(([column, value], i) => ({ id: `${i}`, column, value }));

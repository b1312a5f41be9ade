import { type CSSProperties, memo } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod } from "../../model/eventPhrase.ts";
import { pick, useEvents } from "../../store/events.ts";

type Props = {
  /** undefined: not at hand yet. */
  row: EventRow | undefined;
  index: number;
  of: number;
  /** Where it stands in the list, in pixels. */
  top: number;
  measure: (element: Element | null) => void;
};

/** One row as a quote: its note, who says it, when, where and how many died. */
export const EventNote = memo(function EventNote({ row, index, of, top, measure }: Props) {
  const isPicked = useEvents(
    ({ picked }) => picked?.kind === "row" && row !== undefined && picked.row === row.row,
  );
  return (
    <li
      ref={measure}
      className="quote"
      data-index={index}
      data-lit={isPicked || undefined}
      aria-setsize={of}
      aria-posinset={index + 1}
      style={{ "--top": `${top}px` } as CSSProperties}
    >
      {row ? <NoteBody row={row} /> : <p className="byline">Reading…</p>}
    </li>
  );
});

function NoteBody({ row }: { row: EventRow }) {
  const where = [row.place || row.admin, row.country].filter(Boolean).join(", ");
  return (
    <>
      <button
        type="button"
        className="note-open"
        onClick={() => pick({ kind: "row", row: row.row })}
      >
        {[rowPeriod(row), where || "no place"].join(" · ")}
      </button>
      {row.note === "" ? (
        <p className="byline">This row has no note.</p>
      ) : (
        <blockquote>{row.note}</blockquote>
      )}
      <p className="byline">{[row.type, rowDeaths(row), row.source].filter(Boolean).join(" · ")}</p>
    </>
  );
}

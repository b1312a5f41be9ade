import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { ImportReport } from "../../model/eventData.ts";
import { UNITS } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";

/** Remarks beyond which the list would be too long for a browser; the saved file has them all. */
const MOST = 100_000;

/** Every remark with its line, of which only what is in sight is drawn. */
export function IssueList({ report: { unit, issues, reasons } }: { report: ImportReport }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: Math.min(MOST, issues.line.length),
    getScrollElement: () => scroller.current,
    estimateSize: () => 26,
  });
  return (
    <div
      className="issue-list"
      ref={scroller}
      role="group"
      aria-label={`Remarks by ${unit}`}
      tabIndex={0}
    >
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const reason = reasons[issues.reason[index] ?? 0];
          return (
            <li
              key={key}
              aria-posinset={index + 1}
              aria-setsize={issues.line.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <b>{`${UNITS[unit]} ${numberLabel(issues.line[index] ?? 0)}`}</b>{" "}
              {reason?.isRefused && "refused: "}
              {reason?.sentence}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

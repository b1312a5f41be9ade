import type { ImportReport } from "../../model/eventData.ts";
import { numberLabel } from "../../model/interval.ts";
import type { OpenedEvents } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { Popover } from "../Popover.tsx";
import { EventReport } from "./EventReport.tsx";
import "../coverage.css";

/** The strip below the views: whose data it is, what became of each row, and that an answer is partial. */
export function EventStrip({ opened }: { opened: OpenedEvents }) {
  const { report, credit, name } = opened;
  const isPartial = useEvents((s) => s.counts?.isPartial ?? false);
  return (
    <footer className="coverage event-strip">
      <p className="event-credit">{credit}</p>
      {isPartial && (
        <p role="status">
          Some part of the cluster did not answer: every number is at least this much.
        </p>
      )}
      {report && (
        <Popover label={reportLine(report)} name="What became of each row" wide>
          {() => <EventReport report={report} file={name} />}
        </Popover>
      )}
    </footer>
  );
}

/** "Read 1,000 · kept 990 · …": what adds up, and of those kept what is missing. */
function reportLine(report: ImportReport): string {
  const parts: readonly (readonly [words: string, count: number, isAlways: boolean])[] = [
    ["read", report.read, true],
    ["kept", report.kept, true],
    ["refused", report.refused, true],
    ["without place", report.withoutPlace, false],
    ["without date", report.withoutDate, false],
    ["repaired", report.repaired, false],
  ];
  return parts
    .filter(([, count, isAlways]) => isAlways || count > 0)
    .map(([words, count]) => `${words} ${numberLabel(count)}`)
    .join(" · ");
}

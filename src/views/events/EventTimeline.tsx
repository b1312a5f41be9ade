import { useMemo } from "react";
import { binsWords } from "../../layout/binLabel.ts";
import { type DaySpan, timeBins } from "../../model/eventBins.ts";
import type { Described } from "../../model/eventEngine.ts";
import { counted } from "../../model/phrase.ts";
import type { EventState } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { Panel } from "../Panel.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { ScaleButton } from "./ScaleButton.tsx";
import { SpanTools } from "./SpanTools.tsx";
import { TimePlot } from "./TimePlot.tsx";
import { TimeTable } from "./TimeTable.tsx";
import { useHeld } from "./useHeld.ts";
import "./eventtimeline.css";

/** "Timeline of events": a histogram of all rows by day, week, month or year, and of those inside the dates. */
export function EventTimeline() {
  const described = useEvents((s) => s.opened?.engine.described);
  return described ? <DescribedTimeline described={described} /> : null;
}

function DescribedTimeline({ described: { extent } }: { described: Described }) {
  const whole = useMemo(() => extent && wholeSpan(extent), [extent]);
  const summary = useHeld(summaryOf);
  return (
    <Panel
      name="Timeline of events"
      className="timeline event-timeline"
      summary={summary}
      tools={
        whole && (
          <>
            <PlayButton whole={whole} />
            <ScaleButton whole={whole} />
            <SpanTools whole={whole} />
          </>
        )
      }
      table={() => <TimeTable />}
    >
      {whole ? (
        <TimePlot whole={whole} />
      ) : (
        <p className="empty">No row has a date, so there is nothing to draw here.</p>
      )}
    </Panel>
  );
}

/** All that the axis shows: the extent out to the borders of its bins. */
function wholeSpan(extent: DaySpan): DaySpan {
  const { edges } = timeBins(extent, extent);
  return { start: edges[0] ?? extent.start, end: edges.at(-1) ?? extent.end };
}

function summaryOf({ whole, bins, undated, measure, isLog, fault }: EventState): string {
  if (whole === null || bins === null) return fault === null ? "Counting…" : "Not counted";
  const hint = "where the period of a row begins · drag to choose dates";
  const rest = undated > 0 ? ` · ${counted(undated, "row")} without a date` : "";
  const what = `${measure === "deaths" ? "Deaths" : "Events"} ${binsWords(bins)}`;
  const how = `${measure === "deaths" ? ", best estimates" : ""}${isLog ? ", on a logarithmic scale" : ""}`;
  return `${what}${how}, ${hint}${rest}`;
}

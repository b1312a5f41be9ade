import { group } from "d3";
import { useMemo, useState } from "react";
import { layoutTimeline } from "../layout/timeline.ts";
import { WHOLE } from "../layout/zoom.ts";
import { counted } from "../model/phrase.ts";
import { sourcesOn } from "../store/filters.ts";
import { useDateline } from "../store/state.ts";
import { Brush } from "./Brush.tsx";
import { EventTable } from "./EventTable.tsx";
import { Lanes } from "./Lanes.tsx";
import { markState } from "./markState.ts";
import { Panel } from "./Panel.tsx";
import { Roving } from "./Roving.tsx";
import { TimeAxis } from "./TimeAxis.tsx";
import { useUnhurried } from "./useUnhurried.ts";
import { useWidth } from "./useWidth.ts";
import { ZoomTools } from "./ZoomTools.tsx";
import "./timeline.css";

/** The narrowest plot that is drawn for, in pixels: the layout of the prerendered page. */
const NARROWEST = 320;

/** "Timeline of events": marks as wide as what the text leaves open, on an axis whose long gaps are cut. */
export function Timeline() {
  const { story, passed, others } = useUnhurried("date");
  const on = useDateline((s) => sourcesOn(s.filters, s.story.story).join());
  const [ref, width] = useWidth<HTMLDivElement>(NARROWEST);
  const [zoom, setZoom] = useState(WHOLE);
  const { scale, marks, lanes, undated } = useMemo(
    () => layoutTimeline(story, width),
    [story, width],
  );
  const drawn = marks.filter((m) => on.split(",").includes(m.event.quote.source));
  const stateOf = (id: string) => markState(id, passed, others);
  const keys = drawn
    .filter((m) => stateOf(m.event.id) !== "ghost")
    .map((m) => `event/${m.event.id}`);
  const byLane = group(drawn, (m) => m.lane);
  const rows = Array.from({ length: lanes }, (_, lane) => ({
    lane,
    marks: byLane.get(lane) ?? [],
  }));
  return (
    <Panel
      name="Timeline of events"
      className="timeline"
      summary={summaryOf(drawn.length, undated.length)}
      tools={<ZoomTools zoom={zoom} setZoom={setZoom} />}
      table={() => <EventTable />}
    >
      {marks.length === 0 ? (
        <p className="empty">No event of this story has a date.</p>
      ) : (
        <div className={marks.length > lanes ? "timeline-plot packed" : "timeline-plot"} ref={ref}>
          <Brush scale={scale} zoom={zoom} setZoom={setZoom} width={width}>
            <Roving className="lanes" keys={keys} label="Events">
              <Lanes rows={rows} story={story} stateOf={stateOf} zoom={zoom} />
            </Roving>
          </Brush>
          <TimeAxis scale={scale} zoom={zoom} width={width} />
        </div>
      )}
    </Panel>
  );
}

function summaryOf(drawn: number, undated: number): string {
  if (drawn === 0) return "The story gives no dated event.";
  const rest = undated === 0 ? "" : ` · ${counted(undated, "event")} without a date`;
  return `${counted(drawn, "event")}, each as wide as what the text leaves open · drag to filter${rest}`;
}

import type { EventMark } from "../layout/timeline.ts";
import type { Zoom } from "../layout/zoom.ts";
import type { Story } from "../model/story.ts";
import { Chunked } from "./Chunked.tsx";
import { EventRow } from "./EventRow.tsx";
import { useKept } from "./useKept.ts";
import type { MarkState } from "./useMark.ts";

type Row = { lane: number; marks: readonly EventMark[] };

const CHUNK = 40;
/** Height of a lane, in pixels. */
const LANE = () => 19;

/** The lanes of the timeline, one below the other. */
export function Lanes({
  rows,
  ...drawing
}: {
  rows: readonly Row[];
  story: Story;
  stateOf: (id: string) => MarkState;
  zoom: Zoom;
}) {
  const kept = useKept("event");
  return (
    <Chunked
      items={rows}
      size={CHUNK}
      estimate={LANE}
      isKept={({ marks }) => marks.some(({ event }) => kept.has(event.id))}
    >
      {({ lane, marks }) => <EventRow key={lane} marks={marks} {...drawing} />}
    </Chunked>
  );
}

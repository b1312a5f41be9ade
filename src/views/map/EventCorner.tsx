import { useState } from "react";
import { EventLegend } from "./EventLegend.tsx";
import { EventNotices } from "./EventNotices.tsx";
import { useEventView } from "./eventView.ts";
import { NoLand } from "./NoLand.tsx";
import { ownGestures } from "./ownGestures.ts";
import { useEventFit } from "./useEventFit.ts";

/** What lies on the map: the legend, what is not drawn, and the way back to everything. `failure`: why there is no land. */
export function EventCorner({
  failure,
  tryAgain,
}: {
  failure: string | null;
  tryAgain: () => void;
}) {
  const [isKept] = useState(() => useEventView.getState().frame !== null);
  const fit = useEventFit(isKept);
  return (
    <>
      <div className="map-corner" ref={ownGestures}>
        <EventNotices />
        <NoLand failure={failure} tryAgain={tryAgain} />
        <EventLegend />
      </div>
      <button type="button" className="map-tools" ref={ownGestures} onClick={fit}>
        Fit to events
      </button>
    </>
  );
}

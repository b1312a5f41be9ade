import { counted } from "../../model/phrase.ts";
import { useEvents } from "../../store/events.ts";
import { useEventView } from "./eventView.ts";

/** What the map does not show, and why. */
export function EventNotices() {
  const withoutPlace = useEvents((s) => s.counts?.withoutPlace ?? 0);
  const isPartial = useEvents((s) => s.counts?.isPartial ?? false);
  const fault = useEventView((s) => s.fault);
  return (
    <>
      {withoutPlace > 0 && (
        <p className="map-notice">{counted(withoutPlace, "row has", "rows have")} no place</p>
      )}
      {isPartial && (
        <p className="map-notice" role="status">
          A part of the data did not answer: what is drawn is at least what there is.
        </p>
      )}
      {fault !== null && (
        <p className="map-notice" role="alert">
          The events in view could not be had one by one, so cells count them: {fault}
        </p>
      )}
    </>
  );
}

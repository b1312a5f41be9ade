import type { Spot } from "../../store/eventState.ts";
import { pick, useEvents } from "../../store/events.ts";
import { RowCard } from "./RowCard.tsx";
import { SpotCard } from "./SpotCard.tsx";
import { useCardPlace } from "./useCardPlace.ts";
import "../card.css";
import "./eventcard.css";

/** The card of what is picked: a row whole, or what a bar, a bin or a cell counts. */
export function EventCards() {
  const picked = useEvents((s) => s.picked);
  return picked && <EventCard key={JSON.stringify(picked)} spot={picked} />;
}

function EventCard({ spot }: { spot: Spot }) {
  const card = useCardPlace();
  const close = () => pick(null);
  return (
    <div ref={card} role="dialog" aria-label="Event data" tabIndex={-1} className="card pinned">
      {spot.kind === "row" ? (
        <RowCard row={spot.row} close={close} />
      ) : (
        <SpotCard spot={spot} close={close} />
      )}
    </div>
  );
}

import { useState } from "react";
import type { EventState, OpenedEvents } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { eventsAddress } from "../../store/eventsAddress.ts";
import { pickedId } from "../../store/pickedId.ts";
import "../share/share.css";

/** The view as a link that holds no row: who opens it is asked for the same file. */
export function ShareEvents({ opened }: { opened: OpenedEvents }) {
  const [said, say] = useState("");
  const address = useEvents((state) => eventsAddress(opened, state, pickedId(state)));
  const event = useEvents(eventWords);
  const link = new URL(address, window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say("Copied.");
    } catch {
      say("The browser did not let the page copy: select the link and copy it yourself.");
    }
  };
  return (
    <div className="share">
      <h2>Share</h2>
      <section>
        <h3>This view, without its rows</h3>
        <p>
          {opened.size === null
            ? "The link holds the address of the table and your filters, no row, no user and no password. Whoever opens it needs an account on the cluster, and then sees what you see."
            : "The link holds the name of the file and your filters, none of its rows. Whoever opens it is told which file to open, and then sees what you see."}{" "}
          {event}
        </p>
        <div className="share-link">
          <input readOnly value={link} aria-label="Link to this view" />
          <button type="button" onClick={() => void copy()}>
            Copy the link to this view
          </button>
          <p role="status" className="share-note">
            {said}
          </p>
        </div>
      </section>
      <section>
        <h3>Credit</h3>
        <p>{opened.credit}</p>
      </section>
    </div>
  );
}

/** What the link says of the row whose card is open. */
function eventWords(state: EventState): string {
  if (state.picked?.kind !== "row") return "";
  const id = pickedId(state);
  return id === null
    ? "The link does not open the card that is open now: its row has no id that a link could name."
    : `It opens the card of the event ${id} again.`;
}

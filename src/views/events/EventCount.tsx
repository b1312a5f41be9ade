import type { EventState } from "../../store/eventState.ts";
import { askAgain, useEvents } from "../../store/events.ts";
import { missingWords, shownWords } from "./countWords.ts";
import { useHeld } from "./useHeld.ts";
import { useLive } from "./useLive.ts";

/** How many rows are shown, which of them no map or date filter can hold, and why there are none if the engine failed. */
export function EventCount() {
  const said = useHeld((s) => [shownWords(s), missingWords(s)].filter(Boolean).join(", "));
  const fault = useEvents((s) => s.fault);
  const isAsking = useEvents((s) => s.isAsking);
  if (fault !== null) {
    return (
      <>
        <p role="alert" className="event-fault">
          {fault}
        </p>
        <button type="button" onClick={askAgain}>
          Ask again
        </button>
      </>
    );
  }
  return (
    <div className="event-count" data-asking={isAsking || undefined}>
      <p aria-hidden>
        <LiveWords select={shownWords} />
        <LiveWords select={missingWords} />
      </p>
      <p role="status" className="unseen">
        {said}
      </p>
    </div>
  );
}

/** Words that follow a brush that moves. */
function LiveWords({ select }: { select: (state: EventState) => string }) {
  return <span ref={useLive<HTMLSpanElement>(select, setText)} />;
}

const setText = (element: HTMLSpanElement, words: string): void => {
  element.textContent = words;
};

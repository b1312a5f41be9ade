import type { DaySpan } from "../../model/eventBins.ts";
import { usePlay } from "./usePlay.ts";

/** Moves the dates chosen on through time, until the end or until it is stopped. */
export function PlayButton({ whole }: { whole: DaySpan }) {
  const { isPlaying, toggle } = usePlay(whole);
  return (
    <button type="button" className="event-play" onClick={toggle}>
      <svg width="9" height="10" viewBox="0 0 9 10" aria-hidden>
        <path d={isPlaying ? "M0,0H3V10H0ZM6,0H9V10H6Z" : "M0,0L9,5L0,10Z"} />
      </svg>
      {isPlaying ? "Pause" : "Play"}
    </button>
  );
}

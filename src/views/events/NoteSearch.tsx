import { useEffect, useState } from "react";
import { preview, setAsked, useEvents } from "../../store/events.ts";

/** How long nothing is typed before the notes are searched, in milliseconds. */
const PAUSE = 300;

/** Free text over the notes: searches after a pause, one step of undo when left or entered, and can be stopped. */
export function NoteSearch() {
  const text = useEvents((s) => s.text);
  const isSearching = useEvents((s) => s.isAsking && s.text !== "");
  const [typed, setTyped] = useState(text);
  const [asked, setShown] = useState(text);
  if (asked !== text) {
    setShown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => preview({ text: typed.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);
  const finish = () => setAsked({ text: typed.trim() });
  return (
    <>
      <input
        type="search"
        className="text-filter"
        aria-label="Text in the notes"
        placeholder="Text in notes…"
        maxLength={200}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
        onBlur={finish}
        onKeyDown={(e) => e.key === "Enter" && finish()}
      />
      {isSearching && (
        <span className="event-searching">
          <span role="status">Searching the notes…</span>
          <button type="button" onClick={() => setAsked({ text: "" })}>
            Cancel
          </button>
        </span>
      )}
    </>
  );
}

import { ArrowIcon } from "./icons.tsx";

/** The way back, forth, and out of all filters. */
export function StepButtons({
  undo,
  redo,
  clear,
}: {
  /** null: there is no such step. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** null: nothing is filtered. */
  clear: (() => void) | null;
}) {
  return (
    <>
      <button
        type="button"
        className="icon"
        aria-label="Undo"
        disabled={!undo}
        onClick={undo ?? undefined}
      >
        <ArrowIcon />
      </button>
      <button
        type="button"
        className="icon"
        aria-label="Redo"
        disabled={!redo}
        onClick={redo ?? undefined}
      >
        <ArrowIcon mirrored />
      </button>
      <button type="button" className="clear" disabled={!clear} onClick={clear ?? undefined}>
        Clear all
      </button>
    </>
  );
}

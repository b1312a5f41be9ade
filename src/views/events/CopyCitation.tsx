import { useState } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowCitation } from "../../model/eventPhrase.ts";
import type { OpenedEvents } from "../../store/eventState.ts";

/** Copies a row as plain text, with the credit that its source asks for. */
export function CopyCitation({ row, opened }: { row: EventRow; opened: OpenedEvents }) {
  const [said, say] = useState("");
  const { name: file, credit, report } = opened;
  const unit = report?.unit ?? "line";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(rowCitation(row, { file, unit, credit }));
      say("Copied");
    } catch {
      say("The browser did not allow copying; select the text of the card instead.");
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copy citation
      </button>
      <span aria-live="polite">{said}</span>
    </>
  );
}

import { focused } from "../focused.ts";
import { FAULT_ID } from "./faultId.ts";
import { sizeWords } from "./sizeWords.ts";

type Props = { text: string; isWrong: boolean; isOff?: boolean; remove: () => void };

const SHOWN = 160;

/** Stands for a text that a field would take seconds to lay out: how long it is and how it begins. */
export function LargeText({ text, isWrong, isOff = false, remove }: Props) {
  const start = text
    .slice(0, 4 * SHOWN)
    .trim()
    .replace(/\s+/g, " ")
    .slice(0, SHOWN);
  return (
    <div className="open-text open-large">
      <p>
        <b>{sizeWords(text.length)} of text</b>, beginning <q>{start}…</q>
      </p>
      <button
        ref={focused}
        type="button"
        name="text"
        disabled={isOff}
        aria-describedby={isWrong ? FAULT_ID : undefined}
        onClick={remove}
      >
        Remove the text
      </button>
    </div>
  );
}

import { useState } from "react";
import type { Source } from "../../model/story.ts";
import { addTexts } from "../../store/state.ts";
import { digest } from "../digest.ts";
import { focused } from "../focused.ts";
import { largePaste } from "../open/largePaste.ts";

/** Takes in the text that quotes point into, where it is not at hand; it has to be the very same text. */
export function PasteText({ sources }: { sources: readonly Source[] }) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState("");
  const take = async (pasted: string) => {
    if (pasted.trim() === "") return;
    for (const text of readings(pasted)) {
      const sha256 = await digest(text);
      if (sources.some((s) => s.sha256 === sha256)) {
        addTexts(new Map([[sha256, text]]));
        return;
      }
    }
    setFault(
      "This is not the text that the quotes were taken from (its SHA-256 is another), so it was not used; paste it whole and unchanged.",
    );
  };
  return (
    <div className="paste-text">
      <p>
        The whole text is not at hand: these are the quotes, in the order of the article.{" "}
        {!isOpen && (
          <button type="button" onClick={() => setOpen(true)}>
            Paste the article’s text…
          </button>
        )}
      </p>
      {isOpen && (
        <label>
          The article’s text, whole and unchanged; it is checked by its SHA-256 and stays in this
          browser
          <textarea
            rows={4}
            ref={focused}
            spellCheck={false}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              const large = largePaste(event.currentTarget, pasted);
              if (large === null) return;
              event.preventDefault();
              void take(large);
            }}
            onChange={({ target }) => void take(target.value)}
            aria-invalid={fault !== "" || undefined}
          />
        </label>
      )}
      <p role="status" className="form-fault">
        {fault}
      </p>
    </div>
  );
}

/** What a clipboard may have done to a text: other line ends, or white space at its ends. */
const readings = (pasted: string): string[] => {
  const plain = pasted.replace(/\r\n?/g, "\n");
  const all = [pasted, plain, plain.trim(), `${plain.trim()}\n`, plain.replaceAll("\n", "\r\n")];
  return [...new Set(all)];
};

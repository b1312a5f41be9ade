import { type FormEvent, useEffect, useRef, useState } from "react";
import { takenOver } from "../../edit/takenOver.ts";
import { counted } from "../../model/phrase.ts";
import { addTexts, editStory, notify, type Opened, useDateline } from "../../store/state.ts";
import { focused } from "../focused.ts";
import { type Compared, compared } from "./compared.ts";
import { Differences } from "./Differences.tsx";
import { isPresent } from "./looksLike.ts";
import "../articletext.css";
import "./version.css";

type Phase =
  | { kind: "writing"; fault: string | null }
  | { kind: "reading" }
  | { kind: "compared"; found: Compared };

/** Brings the open story to a new version of its article: shows first what would change. */
export function Version({ close, begun = "" }: { close: () => void; begun?: string }) {
  const opened = useDateline((s) => s.story);
  const [text, setText] = useState(begun);
  const [phase, setPhase] = useState<Phase>({ kind: "writing", fault: null });
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const compare = async (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(text, opened);
    if (fault !== null) return setPhase({ kind: "writing", fault });
    setPhase({ kind: "reading" });
    const { result, cancel } = compared(opened, text);
    stop.current = cancel;
    try {
      const found = await result;
      const { changed, fresh } = found.difference;
      setTaken(new Set([...changed.map(({ now }) => now.id), ...fresh.map(({ id }) => id)]));
      setPhase({ kind: "compared", found });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      const why = error instanceof Error ? error.message : String(error);
      setPhase({ kind: "writing", fault: `The text could not be read: ${why}. It is still here.` });
    }
  };
  const cancel = () => {
    stop.current();
    setPhase({ kind: "writing", fault: null });
  };
  const apply = ({ version, made }: Compared) => {
    editStory(takenOver(version.story, made, taken));
    const sha256 = version.story.sources[0]?.sha256;
    if (sha256) addTexts(new Map([[sha256, text]]));
    notify(
      `The story stands on the new version: ${counted(version.orphans.length, "record")} not surely in it, ${taken.size} taken over for review. Undo takes it back.`,
    );
    close();
  };
  if (phase.kind === "compared") {
    return (
      <div className="version">
        <h2 ref={focused} tabIndex={-1}>
          What the new version changes
        </h2>
        <Differences found={phase.found} story={opened.story} {...{ taken, setTaken }} />
        <p className="version-buttons">
          <button type="button" className="primary" onClick={() => apply(phase.found)}>
            Use the new version
          </button>
          <button type="button" onClick={() => setPhase({ kind: "writing", fault: null })}>
            Back
          </button>
        </p>
      </div>
    );
  }
  return (
    <form className="version" onSubmit={(event) => void compare(event)}>
      <h2>New version of the article</h2>
      <p>
        Each quote is looked for in the new text. One that is not surely there is put aside, never
        moved to a sentence that only looks like it. Nothing changes before you have seen what.
      </p>
      <label>
        The whole new text
        <textarea
          name="text"
          className="article-text"
          rows={10}
          spellCheck={false}
          value={text}
          disabled={phase.kind === "reading"}
          aria-invalid={(phase.kind === "writing" && phase.fault !== null) || undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="alert">{phase.kind === "writing" && phase.fault}</p>
      <p role="status">{phase.kind === "reading" && "Comparing…"}</p>
      <p className="version-buttons">
        {phase.kind === "reading" ? (
          <button key="cancel" ref={focused} type="button" onClick={cancel}>
            Cancel
          </button>
        ) : (
          <button key="compare" type="submit" className="primary">
            Compare
          </button>
        )}
      </p>
    </form>
  );
}

const LARGEST = 10_000_000;

function faultOf(text: string, opened: Opened): string | null {
  if (text.trim() === "") return "There is no text yet: paste the whole article as it reads now.";
  if (text.length > LARGEST) return "The text is over 10 MB: make a story of each part of it.";
  if (isPresent(opened, text)) {
    return "This is the text that the story stands on already: paste another version.";
  }
  return null;
}

import type { ClipboardEvent } from "react";
import { focused } from "../focused.ts";
import { FAULT_ID } from "../open/faultId.ts";
import { LargeText } from "../open/LargeText.tsx";
import { LARGE, largePaste } from "../open/largePaste.ts";
import { applied } from "./applied.ts";
import { Differences } from "./Differences.tsx";
import { useVersion } from "./useVersion.ts";
import { WhichText } from "./WhichText.tsx";
import "../articletext.css";
import "./version.css";

type Props = {
  close: () => void;
  /** The text at first. */
  begun?: string;
  /** Told the text as it is written, and "" once it is used. */
  keep?: (text: string) => void;
};

/** Brings the open story to a new version of its article: shows first what would change. */
export function Version({ close, begun = "", keep = () => {} }: Props) {
  const state = useVersion(begun, keep);
  const { story, phase, back, taken, setTaken } = state;
  if (phase.kind !== "compared") return <Writing state={state} />;
  const apply = () => {
    applied(phase.found, taken);
    keep("");
    close();
  };
  return (
    <div className="version">
      <h2 ref={focused} tabIndex={-1}>
        What the new version changes
      </h2>
      <Differences found={phase.found} {...{ story, taken, setTaken }} />
      <p className="version-buttons">
        <button type="button" className="primary" onClick={apply}>
          Use the new version
        </button>
        <button type="button" onClick={back}>
          Back
        </button>
      </p>
    </div>
  );
}

function Writing({ state }: { state: ReturnType<typeof useVersion> }) {
  const { story, text, write, from, choose, published, date, phase, compare, back } = state;
  const isReading = phase.kind === "reading";
  const fault = phase.kind === "writing" ? phase.fault : null;
  return (
    <form
      className="version"
      onSubmit={(event) => {
        event.preventDefault();
        void compare();
      }}
    >
      <h2>New version of the article</h2>
      <p>
        Each quote is looked for in the new text. One that is not surely there is put aside, never
        moved to a sentence that only looks like it. Nothing changes before you have seen what.
      </p>
      <NewText {...{ text, write, isReading, fault }} />
      <WhichText {...{ story, from, choose }} isOff={isReading} />
      <label>
        Published on, if the text does not say
        <input
          value={published}
          disabled={isReading}
          autoComplete="off"
          maxLength={50}
          onChange={({ target }) => date(target.value)}
        />
      </label>
      <p role="alert" id={FAULT_ID}>
        {fault}
      </p>
      <p role="status">{isReading && "Comparing…"}</p>
      <p className="version-buttons">
        {isReading ? (
          <button key="cancel" ref={focused} type="button" onClick={back}>
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

type TextProps = {
  text: string;
  write: (text: string) => void;
  isReading: boolean;
  fault: string | null;
};

function NewText({ text, write, isReading, fault }: TextProps) {
  if (text.length > LARGE) {
    return (
      <LargeText
        {...{ text }}
        isWrong={fault !== null}
        isOff={isReading}
        remove={() => write("")}
      />
    );
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const large = largePaste(event.currentTarget, event.clipboardData.getData("text/plain"));
    if (large === null) return;
    event.preventDefault();
    write(large);
  };
  return (
    <label>
      The whole new text
      <textarea
        name="text"
        className="article-text"
        rows={10}
        spellCheck={false}
        value={text}
        disabled={isReading}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : FAULT_ID}
        onPaste={paste}
        onChange={({ target }) => write(target.value)}
      />
    </label>
  );
}

import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Extracted } from "../extract/extract.ts";
import type { Phase } from "./making.ts";
import { FAULT_ID } from "./open/faultId.ts";
import { progressWords } from "./progressWords.ts";

type Props = {
  phase: Phase;
  cancel: () => void;
  goOn: (extracted: Extracted) => void;
  /** What else is to be said before the buttons. */
  children: ReactNode;
};

/** What stands below the fields: how far it is or what is missing, and what can be done now. */
export function MakingState({ phase, cancel, goOn, children }: Props) {
  return (
    <div className="open-state">
      {children}
      {phase.kind === "refused" && (
        <p id={FAULT_ID} role="alert">
          {phase.message}
        </p>
      )}
      {phase.kind === "asking" && (
        <div id={FAULT_ID}>
          {phase.undated.length > 0 && <Undated titles={phase.undated} />}
          {phase.standIn !== null && (
            <p>
              The text has no headline of its own, so that its first words would stand in for one:{" "}
              <q>{phase.standIn}</q> Give one above.
            </p>
          )}
        </div>
      )}
      <p aria-live="polite">{phase.kind === "running" && progressWords(phase.progress)}</p>
      {phase.kind === "running" ? (
        <Cancel cancel={cancel} />
      ) : (
        <button type="submit" className="primary">
          Make a story
        </button>
      )}
      {phase.kind === "asking" && (
        <button type="button" onClick={() => goOn(phase.extracted)}>
          Go on without {missing(phase)}
        </button>
      )}
    </div>
  );
}

const missing = ({ undated, standIn }: Phase & { kind: "asking" }): string => {
  if (undated.length === 0) return "a headline";
  return standIn === null ? "a date" : "them";
};

/** Takes the focus from what is switched off meanwhile. */
function Cancel({ cancel }: { cancel: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" onClick={cancel}>
      Cancel
    </button>
  );
}

const MOST = 5;

function Undated({ titles }: { titles: readonly string[] }) {
  const distinct = [...new Set(titles)];
  const [only] = distinct;
  if (distinct.length === 1) {
    return (
      <p>
        The text does not say when <q>{only}</q> was published. Give the day, month or year above.
      </p>
    );
  }
  return (
    <>
      <p>
        The text does not say when these reports were published. Give the day, month or year above,
        for all of them.
      </p>
      <ul>
        {distinct.slice(0, MOST).map((title) => (
          <li key={title}>
            <q>{title}</q>
          </li>
        ))}
        {distinct.length > MOST && <li>and {distinct.length - MOST} more</li>}
      </ul>
    </>
  );
}

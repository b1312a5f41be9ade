import { numberLabel } from "../../model/interval.ts";
import { Modal } from "../Modal.tsx";
import { type LinkPhase, useLink } from "./link.ts";
import "./share.css";

/** Asks before a host is asked for a story, and says how far its loading is or why it failed. */
export function LinkedStory() {
  const { phase, answer } = useLink();
  if (phase === null) return null;
  const name =
    phase.kind === "asking" ? "Open a story from another site?" : "A story by its address";
  return (
    <Modal name={name} closed={() => useLink.getState().phase === phase && answer(false)}>
      {() => (
        <div className="linked-story">
          <h2>{name}</h2>
          <LinkBody phase={phase} answer={answer} />
        </div>
      )}
    </Modal>
  );
}

type Props = { phase: LinkPhase; answer: (goOn: boolean) => void };

function LinkBody({ phase, answer }: Props) {
  if (phase.kind === "loading") {
    return (
      <>
        <p role="status">
          Loading from {phase.host}: {numberLabel(Math.round(phase.bytes / 1000))} KB so far
        </p>
        <p className="share-buttons">
          <button type="button" onClick={() => answer(false)}>
            Cancel
          </button>
        </p>
      </>
    );
  }
  if (phase.kind === "failed") {
    return (
      <>
        <p role="alert">{phase.message}</p>
        <p className="share-buttons">
          <button type="button" onClick={() => answer(true)}>
            Try again
          </button>
          <button type="button" onClick={() => answer(false)}>
            Go on with the default story
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        This link asks for a story file that lies at <b>{phase.host}</b>. To load it, your browser
        has to ask that host, which then knows your network address. Nothing else is sent.
      </p>
      <p className="linked-address">{phase.url}</p>
      <p className="share-buttons">
        <button type="button" className="primary" onClick={() => answer(true)}>
          Ask {phase.host}
        </button>
        <button type="button" onClick={() => answer(false)}>
          Do not ask
        </button>
      </p>
    </>
  );
}

import { useEffect } from "react";
import { copyStory, openStory, useDateline } from "../../store/state.ts";
import { saveStoryFile } from "../saveStoryFile.ts";
import { flush, startKeeping, useKeeping } from "./keeping.ts";
import { reopened } from "./reopened.ts";
import "./keeping.css";

/** Keeps the reader's stories in the browser, and says so where it cannot or where two tabs meet. */
export function Keeping() {
  useEffect(() => startKeeping(window), []);
  const { fault, conflict } = useKeeping();
  const opened = useDateline((s) => s.story);
  if (conflict !== null && conflict === opened.key) return <Conflict id={conflict} />;
  if (fault === null) return null;
  return (
    <div className="keeping-state" role="alert">
      <p>
        This story is not kept in the browser: {fault}. It is here as long as the page is; download
        it to keep it.
      </p>
      <button type="button" onClick={() => saveStoryFile(opened, true)}>
        Download the story and its text
      </button>
      <button type="button" onClick={() => void flush()}>
        Try again
      </button>
    </div>
  );
}

function Conflict({ id }: { id: string }) {
  const takeOver = async () => {
    const other = await reopened(id);
    // What was here stays one undo away.
    if ("fault" in other) useKeeping.setState({ conflict: null, fault: other.fault });
    else openStory(other.opened);
  };
  const copy = () => {
    useKeeping.setState({ conflict: null });
    copyStory();
  };
  return (
    <div className="keeping-state" role="alert">
      <p>
        This story was changed in another tab. Nothing was overwritten: what you do here is not kept
        until you choose.
      </p>
      <button type="button" onClick={() => void takeOver()}>
        Show the other version
      </button>
      <button type="button" onClick={copy}>
        Keep mine as a copy
      </button>
    </div>
  );
}

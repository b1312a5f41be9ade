import { useDateline } from "../store/state.ts";
import { saveStoryFile } from "./saveStoryFile.ts";

/** Saves the story with its links as a file. */
export function SaveStory() {
  const opened = useDateline((s) => s.story);
  return (
    <p className="claim-save">
      <button type="button" onClick={() => saveStoryFile(opened, false)}>
        Save the story file
      </button>{" "}
      Links are part of the story and kept with it in this browser. Undo takes them back.
    </p>
  );
}

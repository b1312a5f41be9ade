import { storyFile, storyFileName } from "../export/storyFile.ts";
import { useDateline } from "../store/state.ts";

/** Saves the story with its links as a file: nothing is kept anywhere else. */
export function SaveStory() {
  const { story, rejected } = useDateline((s) => s.story);
  const save = () => {
    const blob = new Blob([storyFile(story, rejected)], { type: "application/json" });
    const href = URL.createObjectURL(blob);
    Object.assign(document.createElement("a"), { href, download: storyFileName(story) }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };
  return (
    <p className="claim-save">
      <button type="button" onClick={save}>
        Save the story file
      </button>{" "}
      Links are part of the story; they last as long as the page unless you save them. Undo takes
      them back.
    </p>
  );
}

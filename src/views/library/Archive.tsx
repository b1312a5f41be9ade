import { useId, useRef, useState } from "react";
import { counted } from "../../model/phrase.ts";
import { saved } from "../saved.ts";
import { exported, imported } from "./archive.ts";
import { library } from "./library.ts";
import type { Shelf } from "./useShelf.ts";

type Props = { change: Shelf["change"]; hasStories: boolean };

/** Takes the whole library along as one file, and brings one in. */
export function Archive({ change, hasStories }: Props) {
  const [withTexts, setWithTexts] = useState(false);
  const [said, say] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const take = () =>
    change(async () => {
      const { blob, left } = await exported(await library(), withTexts);
      saved(blob, "dateline-stories.zip");
      say(
        left.map((title) => `“${title}” cannot be read and was left out: download it by itself.`),
      );
    });
  const bring = (file: File) =>
    change(async () => {
      const { count, faults } = await imported(await library(), file, new Date().toISOString());
      const added = count > 0 ? [`${counted(count, "story", "stories")} added.`] : [];
      say([...added, ...faults]);
    });
  return (
    <div className="library-archive">
      <button type="button" disabled={!hasStories} onClick={() => void take()}>
        Export everything
      </button>
      <label>
        <input
          type="checkbox"
          checked={withTexts}
          aria-describedby={note}
          onChange={(event) => setWithTexts(event.target.checked)}
        />
        with the articles’ texts
      </label>
      <button type="button" onClick={() => input.current?.click()}>
        Import…
      </button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        aria-label="Library file"
        tabIndex={-1}
        className="unseen"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) void bring(file);
        }}
      />
      <p id={note} className="library-note">
        A .zip of story files, each with its steps of undo. Texts are their publishers’: pass them
        on only if you may.
      </p>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

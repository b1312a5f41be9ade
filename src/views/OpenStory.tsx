import { lazy, type Ref, Suspense, useRef, useState } from "react";
import { notify } from "../store/state.ts";
import { Boundary } from "./Boundary.tsx";
import { Modal } from "./Modal.tsx";
import { openFile } from "./openFile.ts";
import { useDraft } from "./useDraft.ts";
import { useDroppedFiles } from "./useDroppedFiles.ts";

const OpenPanel = lazy(async () => ({ default: (await import("./later.ts")).OpenPanel }));

/** "Open a story…": an article to paste, or a file by picker or dropped anywhere on the page. */
export function OpenStory() {
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { draft, change, given, give } = useDraft();
  const take = ([first, ...others]: readonly File[]) => {
    if (!first) return;
    if (others.length > 0) notify(`One file at a time: only ${first.name} was taken.`);
    if (isArticle(first)) {
      void give(first).then(() => setOpen(true));
    } else {
      panel.current?.closest("dialog")?.close();
      void openFile(first);
    }
  };
  const pick = () => input.current?.click();
  useDroppedFiles(take);
  return (
    <>
      <button
        type="button"
        className="primary"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Open a story…
      </button>
      <FileInput ref={input} take={take} />
      {isOpen && (
        <Modal name="Open a story" closed={() => setOpen(false)}>
          {(close) => (
            <div ref={panel}>
              <Boundary what="The dialog">
                <Suspense fallback={<p>Loading…</p>}>
                  <OpenPanel key={given.count} {...{ draft, change, given, pick, close }} />
                </Suspense>
              </Boundary>
            </div>
          )}
        </Modal>
      )}
    </>
  );
}

/** Whether a file holds an article's text rather than a story, by its name. */
const isArticle = ({ name }: File): boolean => /\.(?:txt|text|md|markdown)$/i.test(name);

type InputProps = { ref: Ref<HTMLInputElement>; take: (files: readonly File[]) => void };

/** Out of sight, and always there: what brings up the browser's own picker. */
function FileInput({ ref, take }: InputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".json,.txt,.md,application/json,text/plain,text/markdown"
      aria-label="Story file"
      tabIndex={-1}
      className="unseen"
      onChange={(event) => {
        take([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = "";
      }}
    />
  );
}

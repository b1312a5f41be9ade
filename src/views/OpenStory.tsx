import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { notify } from "../store/state.ts";
import { Boundary } from "./Boundary.tsx";
import { Modal } from "./Modal.tsx";
import { openFile } from "./openFile.ts";
import { useDraft } from "./useDraft.ts";

const OpenPanel = lazy(async () => ({ default: (await import("./later.ts")).OpenPanel }));

/** "Open a story…": an article to paste, or a file by picker or dropped anywhere on the page. */
export function OpenStory() {
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { draft, change, given, give } = useDraft();
  const take = ([first, ...others]: Iterable<File>) => {
    if (!first) return;
    if (others.length > 0) notify(`One file at a time: only ${first.name} was taken.`);
    if (isArticle(first)) {
      void give(first).then(() => setOpen(true));
    } else {
      panel.current?.closest("dialog")?.close();
      void openFile(first);
    }
  };
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
      <input
        ref={input}
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
      {isOpen && (
        <Modal name="Open a story" closed={() => setOpen(false)}>
          {(close) => (
            <div ref={panel} className="open-story">
              <Boundary what="The dialog">
                <Suspense fallback={<p>Loading…</p>}>
                  <OpenPanel
                    key={given.count}
                    draft={draft}
                    change={change}
                    given={given}
                    pick={() => input.current?.click()}
                    close={close}
                  />
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

function useDroppedFiles(take: (files: Iterable<File>) => void): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  });
}

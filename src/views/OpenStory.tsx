import { lazy, type Ref, useRef, useState } from "react";
import { Awaited } from "./Awaited.tsx";
import type { GivenEvents } from "./events/eventFileAmong.ts";
import { Modal } from "./Modal.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";

const OpenPanel = lazy(async () => ({
  default: (await (await import("./later.ts")).openPanel()).OpenPanel,
}));

type Given = { count: number; files: readonly File[]; events: GivenEvents | null };

/** "Open a story…": an article to paste, or files, of event data too, by picker or dropped anywhere on the page. */
export function OpenStory() {
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [{ count, files, events }, give] = useState<Given>({ count: 0, files: [], events: null });
  const take = async (taken: readonly File[]) => {
    const [first, ...others] = taken;
    if (!first) return;
    const { eventFileAmong, isStoryFile, openFile } = await import("./later.ts");
    const events = await eventFileAmong(taken);
    if (!events && others.length === 0 && (await isStoryFile(first))) {
      panel.current?.closest("dialog")?.close();
      await openFile(first);
      return;
    }
    give(({ count }) => ({ count: count + 1, files: taken, events }));
    setOpen(true);
  };
  const isOver = useDroppedFiles((dropped) => void take(dropped));
  const closed = () => {
    setOpen(false);
    give(({ count }) => ({ count, files: [], events: null }));
  };
  const pick = () => input.current?.click();
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
      <FileInput ref={input} take={(picked) => void take(picked)} />
      {isOver && <DropHere />}
      {/* Another dialog for other files: one that is just being closed would take them along. */}
      {isOpen && (
        <Modal key={count} name="Open a story" closed={closed}>
          {(close) => (
            <div ref={panel}>
              <Awaited what="The dialog">
                <OpenPanel {...{ files, events, pick, close }} />
              </Awaited>
            </div>
          )}
        </Modal>
      )}
    </>
  );
}

/** Above everything, an open dialog too, while files are held over the page. */
const DropHere = () => (
  <p ref={(element) => element?.showPopover?.()} popover="manual" className="drop-here">
    <span>
      Drop articles or stories here<small>or a CSV or GeoJSON of event data</small>
    </span>
  </p>
);

type InputProps = { ref: Ref<HTMLInputElement>; take: (files: readonly File[]) => void };

const ACCEPTED =
  ".json,.csv,.tsv,.tab,.geojson,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,application/json,text/csv,application/geo+json,text/plain,text/markdown,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Out of sight, and always there: what brings up the browser's own picker. */
function FileInput({ ref, take }: InputProps) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      accept={ACCEPTED}
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

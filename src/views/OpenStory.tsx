import { lazy, type Ref, type RefObject, useRef, useState } from "react";
import { Awaited } from "./Awaited.tsx";
import type { GivenEvents } from "./events/eventFileAmong.ts";
import { Modal } from "./Modal.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";

const OpenPanel = lazy(async () => ({
  default: (await (await import("./later.ts")).openPanel()).OpenPanel,
}));

type Given = { count: number; files: readonly File[]; events: GivenEvents | "looking" | null };

/** "Open a story…": an article to paste, or files, of event data too, by picker or dropped anywhere on the page. */
export function OpenStory() {
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [{ count, files, events }, give] = useState<Given>({ count: 0, files: [], events: null });
  const looking = useRef<AbortController | null>(null);
  const show = (files: readonly File[], events: Given["events"]) => {
    give(({ count }) => ({ count: count + 1, files, events }));
    setOpen(true);
  };
  const take = async (taken: readonly File[]) => {
    const [first, ...others] = taken;
    if (!first) return;
    const { signal } = begun(looking);
    const { eventFileAmong, isStoryFile, openFile } = await import("./later.ts");
    const slow = () => show(taken, "looking");
    const events = await eventFileAmong(taken, { signal, slow });
    if (signal.aborted) return;
    if (!events && others.length === 0 && (await isStoryFile(first))) {
      panel.current?.closest("dialog")?.close();
      await openFile(first);
      return;
    }
    show(taken, events);
  };
  const isOver = useDroppedFiles((dropped) => void take(dropped));
  const closed = () => {
    looking.current?.abort();
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

/** What ends the looking into other files, and begins with these. */
function begun(looking: RefObject<AbortController | null>): AbortController {
  looking.current?.abort();
  looking.current = new AbortController();
  return looking.current;
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

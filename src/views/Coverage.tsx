import { useEffect, useMemo, useRef, useState } from "react";
import { coverage } from "../store/coverage.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { CoverageList } from "./CoverageList.tsx";
import { ReasonNumbers, ViewNumbers } from "./CoverageNumbers.tsx";
import type { CoverageTopic } from "./coverageTopic.ts";
import { Modal } from "./Modal.tsx";
import { useLater } from "./useUnhurried.ts";
import "./coverage.css";

/** How much of the story each view shows, and why not the rest; each number opens the list of its records. */
export function Coverage() {
  const opened = useDateline((s) => s.story);
  const filters = useDateline((s) => s.filters);
  const passed = useShown();
  const story = useDrawn();
  const { issues, rejected } = opened;
  const now = useMemo(
    () => ({ opened: { story, issues, rejected }, filters, passed }),
    [story, issues, rejected, filters, passed],
  );
  const asked = useLater(now, story);
  const views = useMemo(() => coverage(asked.opened, asked.filters, asked.passed), [asked]);
  const [topic, setTopic] = useState<CoverageTopic | null>(null);
  const group = useRef<HTMLDivElement>(null);
  useFocusBack(group, topic !== null);
  return (
    <footer className="coverage">
      <div className="coverage-strip" role="group" aria-label="Coverage" tabIndex={-1} ref={group}>
        <ViewNumbers views={views} ask={setTopic} />
        <ReasonNumbers views={views} remarks={opened.issues.length} ask={setTopic} />
      </div>
      <p className="credit">Nothing leaves this page</p>
      {topic && (
        <Modal name="Coverage" closed={() => setTopic(null)}>
          {(close) => (
            <CoverageList
              topic={topic}
              views={views}
              show={(change) => {
                close();
                setFilters(change);
              }}
            />
          )}
        </Modal>
      )}
    </footer>
  );
}

/** Where the number that opened the list is gone when the list closes, the focus stays at the strip. */
function useFocusBack(strip: { current: HTMLElement | null }, isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      strip.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [strip, isOpen]);
}

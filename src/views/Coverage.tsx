import { useEffect, useMemo, useRef, useState } from "react";
import { counted } from "../model/phrase.ts";
import { coverage } from "../store/coverage.ts";
import { missing } from "../store/missing.ts";
import { useShown } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { CoverageList } from "./CoverageList.tsx";
import { CoverageNumber } from "./CoverageNumber.tsx";
import type { CoverageTopic } from "./coverageTopic.ts";
import { REASON_WORDS, VIEW_WORDS } from "./coverageWords.ts";
import { Modal } from "./Modal.tsx";
import "./coverage.css";

/** How much of the story each view shows, and why not the rest; each number opens the list of its records. */
export function Coverage() {
  const opened = useDateline((s) => s.story);
  const filters = useDateline((s) => s.filters);
  const passed = useShown();
  const views = useMemo(() => coverage(opened, filters, passed), [opened, filters, passed]);
  const reasons = useMemo(() => missing(views), [views]);
  const [topic, setTopic] = useState<CoverageTopic | null>(null);
  const group = useRef<HTMLDivElement>(null);
  useFocusBack(group, topic !== null);
  const remarks = opened.issues.length;
  return (
    <footer className="coverage">
      <div className="coverage-strip" role="group" aria-label="Coverage" tabIndex={-1} ref={group}>
        <ul>
          {views.map(({ view, shown, total }) => (
            <li key={view}>
              <CoverageNumber
                text={`${VIEW_WORDS[view].name} ${shown} of ${total}`}
                share={total === 0 ? 0 : shown / total}
                about={` ${VIEW_WORDS[view].noun}${total === 1 ? "" : "s"}, list of ${total - shown} not shown`}
                open={shown === total ? null : () => setTopic({ view, section: null })}
              />
            </li>
          ))}
        </ul>
        <div className="coverage-reasons">
          {reasons.length + remarks > 0 && <p>Not shown:</p>}
          <ul>
            {reasons.map(({ reason, absent }) => (
              <li key={reason}>
                <CoverageNumber
                  text={`${absent.length} ${REASON_WORDS[reason].short}`}
                  about=", list"
                  open={() => setTopic({ view: null, section: reason })}
                />
              </li>
            ))}
            {remarks > 0 && (
              <li>
                <CoverageNumber
                  text={`${counted(remarks, "remark")} on the file`}
                  about=", list"
                  open={() => setTopic({ view: null, section: "remarks" })}
                />
              </li>
            )}
          </ul>
        </div>
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

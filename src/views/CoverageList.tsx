import { useEffect, useMemo, useRef, useState } from "react";
import { counted } from "../model/phrase.ts";
import type { Coverage } from "../store/coverage.ts";
import type { Filters } from "../store/filters.ts";
import { missing } from "../store/missing.ts";
import { EVERYWHERE } from "../store/notShown.ts";
import type { View } from "../store/reasons.ts";
import { useDateline } from "../store/state.ts";
import { wayBack } from "../store/wayBack.ts";
import { CoverageItem } from "./CoverageItem.tsx";
import { CoverageRemarks } from "./CoverageRemarks.tsx";
import type { CoverageTopic } from "./coverageTopic.ts";
import { REASON_WORDS, VIEW_WORDS } from "./coverageWords.ts";

/** A longer list would take its time to draw and help nobody. */
const MOST = 200;

/** The records that a view, or at least one view, does not show, by reason, with the way back where there is one. */
export function CoverageList({
  topic,
  views,
  show,
}: {
  topic: CoverageTopic;
  views: readonly Coverage[];
  show: (change: Partial<Filters>) => void;
}) {
  const { story, issues } = useDateline((s) => s.story);
  const filters = useDateline((s) => s.filters);
  const [view, setView] = useState(topic.view);
  const one = views.find((v) => v.view === view);
  const groups = missing(one ? [one] : views);
  const back = useMemo(() => wayBack(story, filters), [story, filters]);
  const asked = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    asked.current?.focus();
    asked.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <>
      <h2>What is shown, and what is not</h2>
      <Scope views={views} view={view} setView={setView} />
      <p>{one ? sentence(one) : ALL_VIEWS}</p>
      {groups.map(({ reason, absent }) => (
        <section key={reason} className="coverage-section">
          <h3 tabIndex={-1} ref={reason === topic.section ? asked : undefined}>
            {absent.length} {REASON_WORDS[reason].short}
          </h3>
          <p>{REASON_WORDS[reason].why}</p>
          <ul>
            {absent.slice(0, MOST).map(({ item, views }) => (
              <CoverageItem
                key={item.id}
                item={item}
                story={story}
                views={one ? [] : views}
                reason={reason}
                change={item.kind === "left-out" ? null : back(item, views)}
                show={show}
              />
            ))}
          </ul>
          {absent.length > MOST && <p>{absent.length - MOST} more are not listed.</p>}
        </section>
      ))}
      {(!one || one.view === EVERYWHERE) && issues.length > 0 && (
        <CoverageRemarks
          issues={issues}
          heading={topic.section === "remarks" ? asked : undefined}
        />
      )}
    </>
  );
}

const ALL_VIEWS =
  "A record can be missing from one view and stand in another. It is listed under the first reason that holds.";

const sentence = ({ view, shown, total }: Coverage): string =>
  `${VIEW_WORDS[view].name}: ${shown} of ${counted(total, VIEW_WORDS[view].noun)} shown, ` +
  `${total - shown} not, each listed under the first reason that holds.`;

function Scope({
  views,
  view,
  setView,
}: {
  views: readonly Coverage[];
  view: View | null;
  setView: (view: View | null) => void;
}) {
  return (
    <div className="coverage-scope" role="group" aria-label="Missing from">
      <button type="button" aria-pressed={view === null} onClick={() => setView(null)}>
        Any view
      </button>
      {views.map((v) => (
        <button
          type="button"
          key={v.view}
          aria-pressed={view === v.view}
          onClick={() => setView(v.view)}
        >
          {VIEW_WORDS[v.view].name} {v.shown} of {v.total}
        </button>
      ))}
    </div>
  );
}

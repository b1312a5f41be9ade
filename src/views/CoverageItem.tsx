import { figurePlace, recordTitle } from "../model/phrase.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import type { Item } from "../store/coverage.ts";
import type { Filters } from "../store/filters.ts";
import type { Reason, View } from "../store/reasons.ts";
import { filterWords, VIEW_WORDS } from "./coverageWords.ts";

/** A record that is not shown: what it is, its quote, and a button that brings it back where a filter is to blame. */
export function CoverageItem({
  item,
  story,
  views,
  reason,
  change,
  show,
}: {
  item: Item;
  story: Story;
  /** The views that it is missing from, where that has to be said. */
  views: readonly View[];
  reason: Reason;
  /** What brings it back; null: nothing simple does. */
  change: Partial<Filters> | null;
  show: (change: Partial<Filters>) => void;
}) {
  const isOut = item.kind === "left-out";
  const title = isOut ? item.title : titleOf(item, story);
  const quote = isOut ? item.quote : item.quote.exact;
  const notes = [
    views.length > 0 && `not in: ${views.map((v) => VIEW_WORDS[v].name.toLowerCase()).join(", ")}`,
    reason === "filtered" && change && `hidden by: ${filterWords(change)}`,
    isOut && item.message,
  ].filter(Boolean);
  return (
    <li className="coverage-item">
      <div>
        <b>{title}</b>
        {notes.length > 0 && <small>{notes.join(" · ")}</small>}
        {quote !== null && <q>{quote}</q>}
      </div>
      {change && (
        <button type="button" aria-label={`Show it: ${title}`} onClick={() => show(change)}>
          Show it
        </button>
      )}
    </li>
  );
}

function titleOf(record: StoryRecord, story: Story): string {
  const place = record.kind === "figure" ? figurePlace(record, story) : undefined;
  return [recordTitle(record, story), place].filter(Boolean).join(" · ");
}

import { useEffect, useRef, useState } from "react";
import { setReview, useDateline } from "../../store/state.ts";
import { useMedia } from "../useMedia.ts";
import { AddWords } from "./AddWords.tsx";
import { Article } from "./Article.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { Progress } from "./Progress.tsx";
import { ReviewFilters } from "./ReviewFilters.tsx";
import { ReviewHelp } from "./ReviewHelp.tsx";
import { ReviewList } from "./ReviewList.tsx";
import { Tabs } from "./Tabs.tsx";
import { UnsavedForms } from "./UnsavedForms.tsx";
import type { NewWords } from "./unsaved.ts";
import { useActions } from "./useActions.ts";
import { useFollow } from "./useFollow.ts";
import { useKeys } from "./useKeys.ts";
import { useReview } from "./useReview.ts";
import { useWords } from "./useWords.ts";
import "./review.css";

const TABS = ["List", "Article"] as const;

/** The review: the article with its records marked beside the list of them, in the place of the source quotes. */
export function Review() {
  const root = useRef<HTMLElement>(null);
  const state = useReview();
  const actions = useActions(state);
  const words = useWords(root);
  const [tab, setTab] = useState<(typeof TABS)[number]>("List");
  const [isHelp, setHelp] = useState(false);
  const isWide = useMedia("(min-width: 80em)");
  const add = (words: NewWords | null) => {
    state.setOpen({ form: "add", words });
    if (!isWide) setTab("Article");
  };
  const press = useKeys({
    root,
    state,
    actions,
    add: () => add(null),
    help: () => setHelp(true),
  });
  useFollow(root, state);
  useFocusAtFirst(root);
  return (
    <section ref={root} className="review" aria-label="Review" tabIndex={-1} onKeyDown={press}>
      {!isWide && <Tabs names={TABS} chosen={tab} choose={setTab} panel="review-panel" />}
      {(isWide || tab === "Article") && (
        <section className="review-article" aria-label="Article" {...panel(isWide, "Article")}>
          <AddWords words={words} state={state} />
          <Article state={state} />
        </section>
      )}
      {(isWide || tab === "List") && (
        <section className="review-list" aria-label="List" {...panel(isWide, "List")}>
          <header>
            <Progress story={state.story} />
            <button type="button" aria-haspopup="dialog" title="?" onClick={() => setHelp(true)}>
              Keys
            </button>
            <button type="button" onClick={endReview}>
              End review
            </button>
          </header>
          <ReviewFilters
            story={state.story}
            asked={state.asked}
            ask={state.ask}
            toList={() => focusCurrent(root.current)}
          />
          <UnsavedForms
            open={state.open}
            add={add}
            edit={(id, isPlacing) => {
              state.show(id);
              state.setOpen({ form: "edit", id, isPlacing });
            }}
          />
          <BulkBar state={state} actions={actions} />
          <div className="review-scroll" data-scroller>
            <ReviewList state={state} actions={actions} />
          </div>
        </section>
      )}
      <p role="status" className="unseen">
        {state.said}
      </p>
      {isHelp && <ReviewHelp closed={() => setHelp(false)} />}
    </section>
  );
}

const panel = (isWide: boolean, name: string) =>
  isWide
    ? {}
    : ({ role: "tabpanel", id: "review-panel", "aria-labelledby": `review-tab-${name}` } as const);

/** The focus goes back to the button that began it, which is there as long as the page is. */
function endReview() {
  setReview(null);
  document.querySelector<HTMLElement>(".masthead [aria-pressed='true']")?.focus();
}

function useFocusAtFirst(root: { current: HTMLElement | null }) {
  const isPinned = useRef(useDateline((s) => s.pinned !== null));
  useEffect(() => {
    if (isPinned.current) return;
    (
      root.current?.querySelector<HTMLElement>("[data-item][tabindex='0']") ?? root.current
    )?.focus();
  }, [root]);
}

function focusCurrent(root: HTMLElement | null) {
  (root?.querySelector<HTMLElement>("[data-item][tabindex='0']") ?? root)?.focus();
}

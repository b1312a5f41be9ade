import { counted } from "../../model/phrase.ts";
import type { Actions } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

/** Chooses all that the list shows, and does one thing to all that is chosen. */
export function BulkBar({ state, actions }: { state: ReviewState; actions: Actions }) {
  const { list, chosen, choose } = state;
  const { judge, merge } = actions;
  return (
    <div role="group" aria-label="Several at once" className="bulk-bar">
      <button
        type="button"
        disabled={list.length === 0}
        onClick={() => choose(new Set(list.map((r) => r.id)))}
      >
        Choose all {list.length} shown
      </button>
      {chosen.size > 0 && (
        <>
          <b>{counted(chosen.size, "record")} chosen</b>
          <button type="button" onClick={() => judge("accepted")}>
            Accept
          </button>
          <button type="button" onClick={() => judge("rejected")}>
            Reject
          </button>
          <button type="button" onClick={() => judge("not-identifiable")}>
            Not identifiable
          </button>
          <button type="button" onClick={() => judge("suggested")}>
            Back to review
          </button>
          <button type="button" title="M" onClick={merge}>
            Merge
          </button>
          <button type="button" onClick={() => choose(new Set())}>
            Choose none
          </button>
        </>
      )}
    </div>
  );
}

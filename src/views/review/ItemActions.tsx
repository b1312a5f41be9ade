import type { StoryRecord } from "../../model/story.ts";
import type { Actions } from "./useActions.ts";

/** The buttons of the current record, each with its key. */
export function ItemActions({ record, actions }: { record: StoryRecord; actions: Actions }) {
  const { judge, edit, divide } = actions;
  const own = [record.id];
  return (
    <div role="group" aria-label="What to do with it" className="item-actions">
      <button type="button" className="primary" title="A" onClick={() => judge("accepted", own)}>
        Accept
      </button>
      <button type="button" title="R" onClick={() => judge("rejected", own)}>
        Reject
      </button>
      <button type="button" title="N" onClick={() => judge("not-identifiable", own)}>
        Not identifiable
      </button>
      <button type="button" title="E" onClick={() => edit(record.id)}>
        Edit
      </button>
      <button type="button" title="S" onClick={divide}>
        Split
      </button>
      {record.review !== "suggested" && (
        <button type="button" title="B" onClick={() => judge("suggested", own)}>
          Back to review
        </button>
      )}
    </div>
  );
}

import { Chunked } from "../Chunked.tsx";
import { ReviewItem } from "./ReviewItem.tsx";
import type { Actions } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

const CHUNK = 20;
/** Height of an item whose sentence has about two lines, in pixels. */
const ITEM = () => 128;

/** The records, one below the other; a long list is drawn only where it is looked at. */
export function ReviewList({ state, actions }: { state: ReviewState; actions: Actions }) {
  const { list, current } = state;
  if (list.length === 0) return <p className="empty">No record is like that.</p>;
  return (
    <div role="list" aria-label="Records" className="review-items">
      <Chunked items={list} size={CHUNK} estimate={ITEM} isKept={({ id }) => id === current}>
        {(record, at) => (
          <ReviewItem key={record.id} record={record} at={at} state={state} actions={actions} />
        )}
      </Chunked>
    </div>
  );
}

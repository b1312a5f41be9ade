import { Chunk, inChunks } from "./Chunk.tsx";
import { ReviewItem } from "./ReviewItem.tsx";
import type { Actions } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

const CHUNK = 20;
/** Height of an item whose sentence has about two lines, in pixels. */
const ITEM = 128;

/** The records, one below the other; a long list is drawn only where it is looked at. */
export function ReviewList({ state, actions }: { state: ReviewState; actions: Actions }) {
  const { list, current } = state;
  if (list.length === 0) return <p className="empty">No record is like that.</p>;
  return (
    <div role="list" aria-label="Records" className="review-items">
      {inChunks(list, CHUNK).map(({ first, items }) => (
        <Chunk
          key={first}
          estimate={items.length * ITEM}
          isKept={first === 0 || items.some((r) => r.id === current)}
        >
          {() =>
            items.map((record, j) => (
              <ReviewItem
                key={record.id}
                record={record}
                at={first + j}
                state={state}
                actions={actions}
              />
            ))
          }
        </Chunk>
      ))}
    </div>
  );
}

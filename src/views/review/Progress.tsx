import type { Story } from "../../model/story.ts";

/** How many records have been looked at, in words and as a bar. */
export function Progress({ story: { records } }: { story: Story }) {
  const done = records.filter((r) => r.review !== "suggested").length;
  const words = `${done} of ${records.length} reviewed`;
  return (
    <div className="review-progress">
      <span>{words}</span>
      <progress
        aria-label="Reviewed"
        aria-valuetext={words}
        value={done}
        max={Math.max(1, records.length)}
      />
    </div>
  );
}

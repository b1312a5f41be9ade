import { useStory } from "../store/shown.ts";
import { setReview, useDateline } from "../store/state.ts";

/** Begins and ends the review, and says how many records nobody has looked at yet. */
export function ReviewButton() {
  const story = useStory();
  const isOn = useDateline((s) => s.review !== null);
  const left = story.records.filter((r) => r.review === "suggested").length;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => setReview(isOn ? null : { current: null })}
    >
      {left > 0 ? `Review ${left}` : "Review"}
    </button>
  );
}

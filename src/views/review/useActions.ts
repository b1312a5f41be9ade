import { lostByMerging, merged } from "../../edit/merged.ts";
import { reviewed } from "../../edit/reviewed.ts";
import { split } from "../../edit/split.ts";
import { partName } from "../../model/parts.ts";
import { counted, listed } from "../../model/phrase.ts";
import type { Review, Story } from "../../model/story.ts";
import { editStory } from "../../store/state.ts";
import { nextToReview } from "./nextToReview.ts";
import type { ReviewState } from "./useReview.ts";

const DONE: { [review in Review]: string } = {
  suggested: "Back to review",
  accepted: "Accepted",
  edited: "Edited",
  rejected: "Rejected",
  "not-identifiable": "Marked as not identifiable",
};

/** What a reviewer does: to the chosen records if there are any, else to the current one. Each is one step of undo. */
export function useActions(state: ReviewState) {
  const { story, list, current, chosen, go, show, say, choose, setOpen } = state;
  const ids = chosen.size > 0 ? [...chosen] : current === null ? [] : [current];
  const judge = (review: Review, given: readonly string[] = ids) => {
    if (given.length === 0) return;
    const next = reviewed(story, given, review);
    const at = nextToReview(list, given, review === "suggested" ? null : current);
    editStory(next);
    choose(new Set());
    setOpen(null);
    go(at);
    const many = given.length > 1 ? ` ${given.length} records` : "";
    say(`${DONE[review]}${many}. ${left(next)}`);
  };
  const merge = () => {
    const all = list.filter((r) => chosen.has(r.id) || r.id === current).map((r) => r.id);
    const next = merged(story, all);
    if (next === story) {
      say("Nothing was merged: choose two or more records of one kind first.");
      return;
    }
    const lost = lostByMerging(story, all).filter((field) => field !== "quote");
    editStory(next);
    choose(new Set());
    show(all[0] ?? "");
    const count = counted(story.records.length - next.records.length + 1, "record");
    const kept = lost.length > 0 ? ` and kept the first one’s ${listed(lost.map(partName))}` : "";
    say(`Merged ${count} into one${kept}. ${left(next)}`);
  };
  const divide = () => {
    const at = story.records.findIndex((r) => r.id === current);
    const next = current === null ? story : split(story, current);
    const second = next.records[at + 1];
    if (next === story || !second) return;
    editStory(next);
    choose(new Set());
    show(second.id);
    setOpen({ form: "edit", id: second.id });
    say("Split in two: the second one is open to be edited.");
  };
  const step = (by: 1 | -1) => {
    const at = list.findIndex((r) => r.id === current);
    const next = list[at < 0 ? 0 : at + by];
    setOpen(null);
    if (next) go(next.id);
    else say(by > 0 ? "This is the last one." : "This is the first one.");
  };
  const nextUnreviewed = () => {
    const next = nextToReview(list, current === null ? [] : [current], null);
    if (next === null) say("Nothing is left to review in this list.");
    else go(next);
  };
  const edit = (id = current) => {
    if (id !== null) setOpen({ form: "edit", id });
  };
  return { judge, merge, divide, step, nextUnreviewed, edit };
}

export type Actions = ReturnType<typeof useActions>;

/** "14 left.", "Nothing left to review." */
export function left({ records }: Story): string {
  const count = records.filter((r) => r.review === "suggested").length;
  return count > 0 ? `${count} left.` : "Nothing left to review.";
}

import { useCallback, useMemo, useState } from "react";
import { useStory } from "../../store/shown.ts";
import { setReview, useDateline } from "../../store/state.ts";
import { problemsOf } from "./problemsOf.ts";
import { type Asked, EVERYTHING, reviewList } from "./reviewList.ts";
import type { NewWords } from "./unsaved.ts";

/** What is open beside the list: the form of the current record (`isPlacing`: of where its place is), one for a new record (`words` null: of none yet), or nothing. */
export type Open =
  | { form: "edit"; id: string; isPlacing?: boolean }
  | { form: "add"; words: NewWords | null }
  | null;

/** What the review shows and where it is. */
export function useReview() {
  const story = useStory();
  const issues = useDateline((s) => s.story.issues);
  const [asked, ask] = useState<Asked>(EVERYTHING);
  const [chosen, choose] = useState<ReadonlySet<string>>(NONE);
  const [open, setOpen] = useState<Open>(null);
  const [said, say] = useState("");
  const problems = useMemo(() => problemsOf(story, issues), [story, issues]);
  const list = useMemo(() => reviewList(story, asked, problems), [story, asked, problems]);
  const wanted = useDateline((s) => s.review?.current ?? null);
  const first = list.find((r) => r.review === "suggested") ?? list[0];
  const isListed = list.some((r) => r.id === wanted);
  const current = isListed ? wanted : (first?.id ?? null);
  const go = useCallback((id: string | null) => setReview({ current: id }), []);
  const show = (id: string) => {
    if (!list.some((r) => r.id === id)) ask({ ...EVERYTHING, sort: asked.sort });
    go(id);
  };
  return {
    story,
    list,
    problems,
    asked,
    ask,
    /** Records chosen for one action on all of them, as far as the list shows them. */
    chosen: useMemo(
      () => new Set(list.filter((r) => chosen.has(r.id)).map((r) => r.id)),
      [list, chosen],
    ),
    choose,
    open,
    setOpen,
    /** The last sentence said to the reader about what happened. */
    said,
    say,
    current,
    go,
    /** Goes to a record even if the list leaves it out: the list then shows every one. */
    show,
  };
}

const NONE: ReadonlySet<string> = new Set();

export type ReviewState = ReturnType<typeof useReview>;

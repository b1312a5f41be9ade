import { useEffect, useLayoutEffect, useRef } from "react";
import type { Story } from "../../model/story.ts";
import { useDateline } from "../../store/state.ts";
import { left } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

/** Keeps the current record in sight in list and article, the focus on it, and follows undo and what is picked. */
export function useFollow(root: { current: HTMLElement | null }, state: ReviewState): void {
  useFocusKept(root, state);
  useInSight(root, state);
  usePinned(state);
  useUndone(state);
}

/** The focus goes with the current record, and comes back to it where what had it is gone. */
function useFocusKept(root: { current: HTMLElement | null }, { current }: ReviewState) {
  const isInside = useRef(false);
  useEffect(() => {
    const moved = ({ target }: Event) => {
      isInside.current = target instanceof Node && root.current?.contains(target) === true;
    };
    document.addEventListener("focusin", moved);
    document.addEventListener("pointerdown", moved);
    return () => {
      document.removeEventListener("focusin", moved);
      document.removeEventListener("pointerdown", moved);
    };
  }, [root]);
  const before = useRef(current);
  useLayoutEffect(() => {
    const isMoved = before.current !== current;
    before.current = current;
    const active = document.activeElement;
    const isLost = active === null || active === document.body || active === root.current;
    const isOnItem = active?.closest(".review-item") !== null && !active?.closest("form");
    if (!isInside.current || !(isLost || (isMoved && isOnItem))) return;
    (itemOf(root.current, current) ?? root.current)?.focus({ preventScroll: true });
  });
}

const itemOf = (root: HTMLElement | null, id: string | null): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id ?? "")}"]`) ?? null;

function useInSight(root: { current: HTMLElement | null }, { current, story, open }: ReviewState) {
  const record = story.records.find((r) => r.id === current);
  const isOpen = open?.form === "edit";
  const isPlacing = isOpen && open.isPlacing === true;
  useEffect(() => {
    if (!record) return;
    const item = itemOf(root.current, record.id);
    const first = isPlacing ? item?.querySelector<HTMLElement>("[data-first]") : null;
    bringIntoSight(first ?? item, isOpen);
    const marks = root.current?.querySelectorAll<HTMLElement>("[data-run][data-current]");
    bringIntoSight(marks?.[0] ?? null);
  }, [root, record, isOpen, isPlacing]);
}

/** Scrolls as little as need be, or until the element begins where what can be seen does. */
function bringIntoSight(element: HTMLElement | null, isToTop = false): void {
  const scroller = element?.closest<HTMLElement>("[data-scroller]");
  if (!element || !scroller) return;
  const box = scroller.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  if (own.top < box.top || isToTop) scroller.scrollTop += own.top - box.top - 8;
  else if (own.bottom > box.bottom) {
    scroller.scrollTop += Math.min(own.top - box.top - 8, own.bottom - box.bottom + 60);
  }
}

/** What is picked in a chart is what the review is at. */
function usePinned({ show, story }: ReviewState) {
  const pinned = useDateline((s) => s.pinned);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === pinned) return;
    before.current = pinned;
    if (pinned !== null && story.records.some((r) => r.id === pinned)) show(pinned);
  }, [pinned, show, story]);
}

/** Undo and redo say so, and lead to what they changed. */
function useUndone({ story, show, say }: ReviewState) {
  const index = useDateline((s) => s.index);
  const length = useDateline((s) => s.steps.length);
  const before = useRef({ story, index, length });
  useEffect(() => {
    const was = before.current;
    before.current = { story, index, length };
    if (was.index === index || was.story === story) return;
    const isRedo = index > was.index && length === was.length;
    if (index > was.index && !isRedo) return;
    const changed = firstChanged(was.story, story);
    if (changed !== null) show(changed);
    say(`${isRedo ? "Done again" : "Undone"}. ${left(story)}`);
  }, [story, index, length, show, say]);
}

function firstChanged(before: Story, now: Story): string | null {
  const known = new Set(before.records);
  return now.records.find((r) => !known.has(r))?.id ?? null;
}

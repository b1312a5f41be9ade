import type { KeyboardEvent } from "react";
import { chosenAfter } from "./chosenAfter.ts";
import { useLetterKeys } from "./letterKeys.ts";
import type { Actions } from "./useActions.ts";
import type { ReviewState } from "./useReview.ts";

type Given = {
  root: { current: HTMLElement | null };
  state: ReviewState;
  actions: Actions;
  add: () => void;
  help: () => void;
};

/** The keys of the review, for as long as the focus is in it and in no field or form. */
export function useKeys(given: Given) {
  const areOn = useLetterKeys((s) => s.areOn);
  const keys = keysOf(given);
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof Element) || !given.root.current?.contains(event.target)) return;
    if (event.target.closest("form, select, textarea, dialog, input:not([type=checkbox])")) return;
    const isControl = event.target.closest("button, input, a") !== null;
    if (isControl && (event.key === "Enter" || event.key === " ")) return;
    const isSign = event.key.length === 1;
    const act = keys[event.key.toLowerCase()];
    if (!act || (isSign && !areOn)) return;
    event.preventDefault();
    act(event.shiftKey);
  };
}

function keysOf({ root, state, actions, add, help }: Given) {
  const { list, chosen, choose, current } = state;
  const { judge, merge, divide, edit, step, nextUnreviewed } = actions;
  const keys: { [key: string]: (isShift: boolean) => void } = {
    a: () => judge("accepted"),
    r: () => judge("rejected"),
    n: () => judge("not-identifiable"),
    b: () => judge("suggested"),
    e: () => edit(),
    enter: () => edit(),
    s: divide,
    m: merge,
    j: () => step(1),
    arrowdown: () => step(1),
    k: () => step(-1),
    arrowup: () => step(-1),
    u: nextUnreviewed,
    " ": nextUnreviewed,
    i: add,
    "+": add,
    "?": help,
    "/": () => root.current?.querySelector<HTMLElement>("[type=search]")?.focus(),
    x: (isShift) => {
      if (current === null) return;
      const last = list.findLast((r) => chosen.has(r.id))?.id ?? null;
      choose(chosenAfter(list, chosen, { id: current, from: isShift ? last : null }));
    },
  };
  return keys;
}

import { create } from "zustand";
import { BLANK, type Draft, isBlank } from "./article.ts";

type Drafting = {
  draft: Draft;
  /** Whether the reader typed or pasted any of it. */
  isOwn: boolean;
  /** The reader's own draft whose place a file or an example took; null: there was none. */
  before: Draft | null;
};

/** The article that is being given, as long as the page is: neither closing its dialog nor another desk loses it. */
export const useDrafting = create<Drafting>(() => ({ draft: BLANK, isOwn: false, before: null }));

/** The reader changes the draft. */
export const typed = (part: Partial<Draft>): void =>
  useDrafting.setState(({ draft }) => ({ draft: { ...draft, ...part }, isOwn: true }));

/** A file or an example takes the draft's place; what the reader had typed can be put back. */
export const replaced = (draft: Draft): void =>
  useDrafting.setState((now) => ({
    draft,
    isOwn: false,
    before: now.isOwn && !isBlank(now.draft) ? now.draft : now.before,
  }));

export const putBack = (): void =>
  useDrafting.setState(({ draft, before }) => ({
    draft: before ?? draft,
    isOwn: true,
    before: null,
  }));

/** A story was made of it. */
export const letGo = (): void => useDrafting.setState(useDrafting.getInitialState());

import { useEffect } from "react";
import { BLANK, type Draft } from "../article.ts";
import { typed, useDrafting } from "../drafting.ts";
import { keepDraft, keptDraft } from "./keptDraft.ts";

/** How long the reader must have paused, in milliseconds: a long text takes time to be kept. */
const PAUSE = 300;

/** Brings back what was typed before a reload, and keeps what is typed now. */
export function useKeptDraft(draft: Draft): void {
  useEffect(() => {
    const kept = useDrafting.getState().draft === BLANK ? keptDraft() : null;
    if (kept) typed(kept);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => keepDraft(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const flush = () => keepDraft(useDrafting.getState().draft);
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
}

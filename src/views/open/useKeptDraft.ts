import { useEffect, useEffectEvent, useRef } from "react";
import { BLANK, type Draft } from "../article.ts";
import { keepDraft, keptDraft } from "./keptDraft.ts";

/** How long the reader must have paused, in milliseconds: a long text takes time to be kept. */
const PAUSE = 300;

/** Brings back what was typed before a reload, and keeps what is typed now. Returns what lets go of it. */
export function useKeptDraft(draft: Draft, change: (draft: Draft) => void): () => void {
  const latest = useRef(draft);
  const restore = useEffectEvent(() => {
    const kept = draft === BLANK ? keptDraft() : null;
    if (kept) change(kept);
  });
  useEffect(() => restore(), []);
  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(() => keepDraft(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const flush = () => keepDraft(latest.current);
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  return () => {
    latest.current = BLANK;
  };
}

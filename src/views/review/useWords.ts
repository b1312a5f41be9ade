import { useEffect, useState } from "react";

/** Words of an article: the SHA-256 of its text, and where they stand in it, half-open. */
export type Words = { sha256: string; range: [number, number]; text: string };

/** The words of the article that are selected; null: none. */
export function useWords(root: { current: HTMLElement | null }): Words | null {
  const [words, set] = useState<Words | null>(null);
  useEffect(() => {
    const changed = () => {
      const active = document.activeElement;
      if (active?.closest("form, dialog")) return;
      set(wordsSelected(root.current));
    };
    document.addEventListener("selectionchange", changed);
    return () => document.removeEventListener("selectionchange", changed);
  }, [root]);
  return words;
}

function wordsSelected(root: HTMLElement | null): Words | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const { startContainer, endContainer, startOffset, endOffset } = selection.getRangeAt(0);
  const [from, to] = [point(startContainer, startOffset), point(endContainer, endOffset)];
  if (!from || !to || from.sha256 !== to.sha256 || !root.contains(startContainer)) return null;
  const text = selection.toString();
  const start = from.at + text.length - text.trimStart().length;
  return start < to.at ? { sha256: from.sha256, range: [start, to.at], text: text.trim() } : null;
}

function point(node: Node, offset: number): { sha256: string; at: number } | null {
  const inner = node instanceof Element ? node.querySelector("[data-run]") : node.parentElement;
  const run = inner?.closest<HTMLElement>("[data-run]");
  const sha256 = run?.closest<HTMLElement>("[data-text]")?.dataset.text;
  if (!run || sha256 === undefined) return null;
  return { sha256, at: Number(run.dataset.run) + (node instanceof Element ? 0 : offset) };
}

import { useEffect, useState } from "react";
import { useDateline } from "../../store/state.ts";

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

/** A selection may begin or end outside the article: a click on its last paragraph reaches into what comes after. */
function wordsSelected(root: HTMLElement | null): Words | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const runs = [...root.querySelectorAll<HTMLElement>("[data-run]")].filter((run) =>
    range.intersectsNode(run),
  );
  const [first] = runs;
  const sha256 = first && textOf(first);
  const last = runs.findLast((run) => textOf(run) === sha256);
  if (!first || !last || !sha256) return null;
  const start =
    placeIn(first, range.startContainer, range.startOffset) ?? Number(first.dataset.run);
  const end =
    placeIn(last, range.endContainer, range.endOffset) ??
    Number(last.dataset.run) + (last.textContent ?? "").length;
  const words = useDateline.getState().story.texts?.get(sha256)?.slice(start, end) ?? "";
  const text = words.trim();
  const from = start + words.length - words.trimStart().length;
  return text === "" ? null : { sha256, range: [from, from + text.length], text };
}

const textOf = (run: HTMLElement) => run.closest<HTMLElement>("[data-text]")?.dataset.text;

/** Where an end of a selection stands in the text; null: not in this run. */
function placeIn(run: HTMLElement, node: Node, offset: number): number | null {
  if (!run.contains(node)) return null;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(node, offset);
  return Number(run.dataset.run) + before.toString().length;
}

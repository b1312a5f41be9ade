import { useEffect } from "react";
import { redo, undo } from "../store/state.ts";

/** Ctrl or ⌘ with Z undoes, with Shift and Z or with Y redoes; a text field keeps these keys to itself. */
export function useUndoKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== "checkbox");

function onKeyDown(event: KeyboardEvent): void {
  if (isTextField(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const back = key === "z" && !event.shiftKey;
  const forward = key === "y" || (key === "z" && event.shiftKey);
  if (!back && !forward) return;
  event.preventDefault();
  if (back) undo();
  else redo();
}

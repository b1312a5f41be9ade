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

/** What a key press asks for; null: neither. */
export function undoKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (isTextField(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}

function onKeyDown(event: KeyboardEvent): void {
  const asked = undoKey(event);
  if (asked === null) return;
  event.preventDefault();
  if (asked === "undo") undo();
  else redo();
}

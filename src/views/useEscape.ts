import { useEffect } from "react";
import { release } from "../store/state.ts";

/**
 * Escape lets go of the pinned mark, or dismisses the tooltip. Lives outside the cards,
 * whose code comes later: a mark can be pinned and let go of before its card is there.
 */
export function useEscape(): void {
  useEffect(() => {
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, []);
}

function letGo(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  release();
}

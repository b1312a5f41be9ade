import { useEffect } from "react";
import { pinnedMark } from "../store/selection.ts";
import { release, useDateline } from "../store/state.ts";
import { focusQuietly } from "./hovering.ts";

/**
 * Escape lets go of the pinned mark and gives the focus back to it, or dismisses the tooltip. Lives outside the cards,
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
  const key = pinnedMark(useDateline.getState())?.key;
  const inCard = document.activeElement?.closest(".card") !== null;
  release();
  if (key !== undefined && inCard) focusQuietly(key);
}

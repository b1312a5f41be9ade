import { stackPlaces } from "../layout/stackKey.ts";
import { hover, type Mark } from "../store/state.ts";

/** Time to move the pointer from a mark into its card, in milliseconds (WCAG 1.4.13: hoverable). */
const GRACE = 180;

let leaving: ReturnType<typeof setTimeout> | undefined;
let quiet = false;

/** The pointer or the focus is on a mark: lights its records and shows its card. */
export function enter(mark: Mark): void {
  clearTimeout(leaving);
  if (!quiet) hover(mark);
}

/** The pointer is in the card: keeps it open. */
export function stay(): void {
  clearTimeout(leaving);
}

/** The pointer left the mark or its card; the card closes unless one of them is entered soon. */
export function leave(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => hover(null), GRACE);
}

/** Gives the focus back to a mark without opening its card again. */
export function focusQuietly(key: string): void {
  quiet = true;
  markElement(key)?.focus({ preventScroll: true });
  quiet = false;
}

/** The first element on the page that shows a mark: for a place also the stack that holds it. */
export function markElement(key: string): HTMLElement | SVGElement | null {
  const own = document.querySelector<HTMLElement | SVGElement>(`[data-mark="${CSS.escape(key)}"]`);
  if (own || !key.startsWith("place/")) return own;
  const stacks = document.querySelectorAll<SVGElement>('[data-mark^="stack/"]');
  return [...stacks].find((s) => stackPlaces(s.dataset.mark ?? "").includes(key.slice(6))) ?? null;
}

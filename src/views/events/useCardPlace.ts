import { computePosition, flip, offset, shift, size, type VirtualElement } from "@floating-ui/dom";
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Places a card beside what was clicked or has the focus, never over it; takes the focus, and gives it back. */
export function useCardPlace(): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const before = document.activeElement;
    const anchor = anchorOf(before);
    const place = () => void placed(element, anchor);
    const grown = new ResizeObserver(place);
    grown.observe(element);
    window.addEventListener("resize", place);
    element.focus({ preventScroll: true });
    return () => {
      grown.disconnect();
      window.removeEventListener("resize", place);
      const hadFocus = element.contains(document.activeElement);
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return card;
}

async function placed(card: HTMLElement, anchor: VirtualElement | null): Promise<void> {
  if (!anchor) {
    card.dataset.docked = "true";
    return;
  }
  const { x, y } = await computePosition(anchor, card, {
    strategy: "fixed",
    placement: "left",
    middleware: [
      offset(14),
      flip({ fallbackPlacements: ["right", "top", "bottom"], crossAxis: false }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) =>
          card.style.setProperty("--room", `${Math.max(200, availableHeight)}px`),
      }),
    ],
  });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  card.dataset.placed = "true";
}

/** Where the pointer went down last, on what, and when, by the page's own clock. */
let press: { x: number; y: number; on: Element | null; at: number } | null = null;
/** How long after a press something picked counts as picked by it, in milliseconds. */
const RECENT = 700;

if (typeof window !== "undefined") {
  window.addEventListener(
    "pointerdown",
    ({ clientX, clientY, target }) => {
      const on = target instanceof Element ? target.closest(".quote, tr") : null;
      press = { x: clientX, y: clientY, on, at: performance.now() };
    },
    { capture: true, passive: true },
  );
}

/** What the card belongs to: marks on a canvas have no element, so the pointer or the focus stands for them. */
function anchorOf(focused: Element | null): VirtualElement | null {
  const now = performance.now();
  if (press && now - press.at < RECENT) {
    const { x, y, on } = press;
    return on ?? { getBoundingClientRect: () => new DOMRect(x - 6, y - 6, 12, 12) };
  }
  if (!focused || focused === document.body || focused.clientHeight > 200) return null;
  return focused;
}

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

type Props = {
  /** Height before it was ever drawn, in pixels. */
  estimate: number;
  /** Whether it is drawn even out of sight. */
  isKept: boolean;
  children: () => ReactNode;
};

/** How far out of sight it is drawn already, in pixels. */
const AHEAD = "900px 0px";

/** Where the page itself scrolls, not its panels. */
const ONE_COLUMN = "(max-width: 44.9375em)";

/** A part of a long list that is drawn only when it is near what is in sight, or on paper; else it keeps its room. */
export function Chunk({ estimate, isKept, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(estimate);
  const [isNear, setNear] = useState(false);
  const isOnPaper = useSyncExternalStore(onPaper, isPrinting, () => false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const told = (isNow: boolean) => {
      if (!isNow && element.childElementCount > 0) height.current = element.offsetHeight;
      setNear(isNow);
    };
    return watched(element, told);
  }, []);
  const isDrawn = isNear || isKept || isOnPaper;
  return (
    <div role="presentation" ref={box} style={isDrawn ? undefined : { height: height.current }}>
      {isDrawn && children()}
    </div>
  );
}

/** A list in parts of the same length, the last one shorter; a part is known by the index of its first. */
export const inChunks = <T,>(list: readonly T[], size: number): { first: number; items: T[] }[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => ({
    first: i * size,
    items: list.slice(i * size, (i + 1) * size),
  }));

/** Tells whether an element is near what is in sight, and when that changes. Returns what ends it. */
function watched(element: Element, told: (isNear: boolean) => void): () => void {
  const begin = () => {
    const observer = new IntersectionObserver(
      (entries) => told(entries.at(-1)?.isIntersecting ?? false),
      { root: scrollerOf(element), rootMargin: AHEAD },
    );
    observer.observe(element);
    return observer;
  };
  let observer = begin();
  const again = () => {
    observer.disconnect();
    observer = begin();
  };
  const media = matchMedia(ONE_COLUMN);
  media.addEventListener("change", again);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", again);
  };
}

/** What scrolls the element; null: the page. */
function scrollerOf(element: Element): Element | null {
  let scroller = element.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  return scroller;
}

let isPaper = false;
const isPrinting = (): boolean => isPaper;

function onPaper(changed: () => void): () => void {
  const begin = () => {
    isPaper = true;
    flushSync(changed);
  };
  const end = () => {
    isPaper = false;
    changed();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

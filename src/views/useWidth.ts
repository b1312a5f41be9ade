import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width of an element in pixels of a 16 px text size, `before` until it is measured: larger text has less room. */
export function useWidth<E extends HTMLElement>(before: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const scale =
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (element.clientWidth > 0) setWidth(Math.round(element.clientWidth / scale));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

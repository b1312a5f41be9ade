import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How many rows of a height in rem fit into an element; `before`: until it is measured, and where it has no height. */
export function useRoom<E extends HTMLElement>(
  rowHeight: number,
  before: number,
): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const rows = Math.floor(element.clientHeight / (rowHeight * rem));
      if (rows > 0) setRoom(rows);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rowHeight]);
  return [ref, room];
}

import { createContext, type KeyboardEvent, type ReactNode, useContext, useState } from "react";
import { flushSync } from "react-dom";

/** The mark of a chart that Tab leads to, and how a mark becomes it. */
const RovingContext = createContext<{ active: string | null; setActive: (key: string) => void }>({
  active: null,
  setActive: () => {},
});

const MOVES: { [key: string]: (at: number, last: number) => number } = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes the marks inside one tab stop: arrow keys go from mark to mark in the order of `keys`, Home and End to the
 * ends. `keys` are the marks that can be picked, so without ghosts.
 */
export function Roving({
  keys,
  className,
  label,
  children,
}: {
  keys: readonly string[];
  className: string;
  /** Accessible name of the group of marks. */
  label: string;
  children: ReactNode;
}) {
  const [chosen, setActive] = useState<string | null>(null);
  const active = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = MOVES[event.key];
    const at = keys.indexOf(focusedMark(event.target) ?? "");
    if (!move || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keys[move(at, keys.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    // A mark far out of sight is drawn only once it is the active one.
    flushSync(() => setActive(next));
    event.currentTarget
      .querySelector<HTMLElement | SVGElement>(`[data-mark="${CSS.escape(next)}"]`)
      ?.focus();
  };
  return (
    <RovingContext value={{ active, setActive }}>
      <div
        className={className}
        role="group"
        aria-label={label}
        tabIndex={keys.length === 0 ? 0 : undefined}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </RovingContext>
  );
}

/** The roving state of the chart around. */
export const useRoving = () => useContext(RovingContext);

const focusedMark = (target: EventTarget): string | null =>
  target instanceof Element ? target.getAttribute("data-mark") : null;

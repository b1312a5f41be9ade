import type { KeyboardEvent, PointerEvent } from "react";
import { areLit, isLit, pinnedMark } from "../store/selection.ts";
import { type Mark, pin, useDateline } from "../store/state.ts";
import { enter, leave } from "./hovering.ts";
import { useRoving } from "./Roving.tsx";

/** How a mark is drawn. greyed: fails only the chart's own filter. ghost: fails another; no pointer, no tab stop. */
export type MarkState = "shown" | "possibly" | "greyed" | "ghost";

/**
 * Props that make a mark. `drawn` goes on whatever shows it: lit with its records. `control` goes on the element that is
 * hovered, focused and pinned by click or Enter; its box is the hit area. Where the drawing has words that are not part
 * of the mark's name, the control is a box of its own over it (WCAG 2.5.3: label in name).
 */
export function useMark(mark: Mark, state: MarkState = "shown") {
  const isLitBy = mark.key.startsWith("derived/") ? areLit : isLit;
  const isNowLit = useDateline((s) => isLitBy(s, mark.records));
  const isPinned = useDateline((s) => s.pinned !== null && pinnedMark(s)?.key === mark.key);
  const isDescribed = useDateline((s) => s.hovered?.key === mark.key);
  const { active, setActive } = useRoving();
  const drawn = {
    "data-state": state,
    "data-lit": isNowLit && state !== "ghost" ? true : undefined,
  };
  const place = { "data-mark": mark.key, ...drawn };
  if (state === "ghost") return { drawn, control: { ...place, "aria-hidden": true } } as const;
  const control = {
    ...place,
    role: "button",
    tabIndex: active === mark.key ? 0 : -1,
    "aria-haspopup": "dialog",
    "aria-expanded": isPinned,
    "aria-describedby": isDescribed && !isPinned ? "card" : undefined,
    onPointerEnter: (e: PointerEvent) => e.pointerType !== "touch" && enter(mark),
    onPointerLeave: (e: PointerEvent) => e.pointerType !== "touch" && leave(),
    onFocus: () => {
      setActive(mark.key);
      enter(mark);
    },
    onBlur: leave,
    onClick: () => pin(mark),
    onKeyDown: (e: KeyboardEvent) => {
      if (e.key !== "Enter" && e.key !== " ") return;
      e.preventDefault();
      pin(mark);
    },
  } as const;
  return { drawn, control } as const;
}

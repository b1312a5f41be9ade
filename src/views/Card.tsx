import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";
import { useEffect, useLayoutEffect, useRef } from "react";
import { pinnedMark } from "../store/selection.ts";
import { useStory } from "../store/shown.ts";
import { type Mark, release, useDateline } from "../store/state.ts";
import { CardBody } from "./CardBody.tsx";
import { focusQuietly, leave, markElement, stay } from "./hovering.ts";
import "./card.css";

/** The quote cards: a tooltip for what is hovered or focused, a dialog for what is pinned. */
export function Cards() {
  const hovered = useDateline((s) => s.hovered);
  const pinned = useDateline(pinnedMark);
  return (
    <>
      {pinned && <Card key={pinned.key} mark={pinned} pinned />}
      {hovered && hovered.key !== pinned?.key && (
        <Card key={hovered.key} mark={hovered} pinned={false} />
      )}
    </>
  );
}

function Card({ mark, pinned }: { mark: Mark; pinned: boolean }) {
  const story = useStory();
  const ref = useRef<HTMLDivElement>(null);
  usePlace(ref, mark.key);
  const byHand = useDateline((s) => s.anchor !== null);
  useEffect(() => {
    if (pinned && byHand) ref.current?.focus({ preventScroll: true });
  }, [pinned, byHand]);
  useFocusBack(ref, mark.key);
  const records = mark.records.flatMap((id) => story.records.find((r) => r.id === id) ?? []);
  const role = pinned
    ? ({ role: "dialog", "aria-label": "Quote", tabIndex: -1 } as const)
    : ({ role: "tooltip", id: "card" } as const);
  return (
    <div
      {...role}
      className={pinned ? "card pinned" : "card"}
      ref={ref}
      onPointerEnter={stay}
      onPointerLeave={pinned ? undefined : leave}
    >
      <CardBody mark={mark} records={records} story={story} pinned={pinned} close={release} />
    </div>
  );
}

/** However a card goes while the focus is in it, its mark gets the focus back. */
function useFocusBack(ref: { current: HTMLDivElement | null }, key: string): void {
  useLayoutEffect(() => {
    const card = ref.current;
    return () => {
      if (card?.contains(document.activeElement)) focusQuietly(key);
    };
  }, [ref, key]);
}

/** Where a card has most room without covering the quotes. */
const PLACEMENTS: { [view: string]: Placement } = { figure: "left", event: "top", quote: "left" };

/** Keeps a card beside its mark, never over it; in a corner where the mark is not drawn. */
function usePlace(ref: { current: HTMLDivElement | null }, key: string): void {
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    let release = () => {};
    const attach = (): boolean => {
      const anchor = markElement(key);
      if (anchor) release = follow(card, anchor, key);
      return anchor !== null;
    };
    if (attach()) return () => release();
    card.dataset.docked = "true";
    const timer = setInterval(() => attach() && clearInterval(timer), RETRY);
    return () => {
      clearInterval(timer);
      release();
    };
  }, [ref, key]);
}

/** How often a card looks for a mark that is not drawn yet, in milliseconds: the map comes after the rest. */
const RETRY = 250;

/** Keeps a card beside an element until the function that it returns is called. */
function follow(card: HTMLElement, anchor: Element, key: string): () => void {
  const place = async () => {
    if (!anchor.isConnected) {
      card.style.transform = "";
      card.dataset.docked = "true";
      return;
    }
    const { x, y } = await computePosition(inSight(anchor), card, {
      strategy: "fixed",
      placement: PLACEMENTS[key.split("/")[0] ?? ""] ?? "right",
      middleware: [
        offset(10),
        flip({
          fallbackPlacements: ["left", "right", "top", "bottom"],
          crossAxis: false,
        }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            card.style.setProperty("--room", `${Math.max(160, availableHeight)}px`),
        }),
      ],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    card.dataset.placed = "true";
    delete card.dataset.docked;
  };
  const onMap = /^(place|stack|flow)\//.test(key);
  return autoUpdate(anchor, card, place, { animationFrame: onMap });
}

/** An element as far as the map shows it: an arc may be many screens long. Elsewhere the element itself. */
function inSight(anchor: Element): Element | VirtualElement {
  const frame = anchor.closest(".map-slot")?.getBoundingClientRect();
  if (!frame) return anchor;
  const getBoundingClientRect = (): DOMRect => {
    const { left, top, right, bottom } = anchor.getBoundingClientRect();
    const [x0, x1] = [left, right].map((x) => Math.min(frame.right, Math.max(frame.left, x)));
    const [y0, y1] = [top, bottom].map((y) => Math.min(frame.bottom, Math.max(frame.top, y)));
    return new DOMRect(x0, y0, (x1 ?? 0) - (x0 ?? 0), (y1 ?? 0) - (y0 ?? 0));
  };
  return { getBoundingClientRect, contextElement: anchor };
}

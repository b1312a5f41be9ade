import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { OpenedEvents } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";
import { shownTheme } from "../shownTheme.ts";
import { askedWords } from "./askedWords.ts";
import { missingWords, shownWords } from "./countWords.ts";
import "./eventprinted.css";

/** What stands above the views on paper: how many rows they show, what was filtered, and whose data it is. */
export function EventPrinted({ opened }: { opened: OpenedEvents }) {
  const [words, say] = useState("");
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const onPrint = () => {
      flushSync(() => say(printedWords(opened)));
      const desk = line.current?.parentElement;
      if (desk) keepSizes(desk);
    };
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, [opened]);
  return (
    <p ref={line} className="event-printed">
      {words}
    </p>
  );
}

function printedWords({ engine, credit }: OpenedEvents): string {
  const state = useEvents.getState();
  const counts = [shownWords(state), missingWords(state)].filter(Boolean).join(", ");
  return `${counts}. ${askedWords(state, engine.described)} ${credit}`;
}

/** How wide an A4 page is between its margins, in CSS pixels. */
const PAGE = 720;

/**
 * Nothing is drawn anew for paper: the panels keep their sizes on the screen and are scaled to the page as one, and
 * what was drawn for a dark screen is turned over.
 */
function keepSizes(desk: HTMLElement): void {
  const panels = [...desk.querySelectorAll<HTMLElement>(":scope > .panel:not(.quotes)")];
  desk.dataset.drawn = shownTheme();
  const widest = Math.max(PAGE, ...panels.map(({ offsetWidth }) => offsetWidth));
  for (const panel of panels) {
    panel.style.setProperty("--print-scale", String(PAGE / widest));
    panel.style.setProperty("--print-width", `${panel.offsetWidth}px`);
    panel.style.setProperty("--print-height", `${panel.offsetHeight}px`);
    panel.style.setProperty("--print-padding", getComputedStyle(panel).padding);
  }
}

import { lazy, Suspense, useEffect, useState } from "react";
import { redo, undo, useDateline } from "../store/state.ts";
import { Bars } from "./Bars.tsx";
import { Boundary } from "./Boundary.tsx";
import { Coverage } from "./Coverage.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { Header } from "./Header.tsx";
import { Locations } from "./Locations.tsx";
import { Notices } from "./Notices.tsx";
import { Patterns } from "./Patterns.tsx";
import { Quotes } from "./Quotes.tsx";
import { Timeline } from "./Timeline.tsx";

import { useHydrated } from "./useHydrated.ts";
import "./desk.css";
import "./print.css";

const Cards = lazy(async () => ({ default: (await import("./Card.tsx")).Cards }));

/** The whole page: one screen with three linked views and the quotes. */
export function App() {
  const hydrated = useHydrated();
  const title = useDateline((s) => s.story.story.title);
  const [quotesOpen, setQuotesOpen] = useState(false);
  useEffect(() => {
    if (title) document.title = `${title} · Dateline`;
  }, [title]);
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
    document.addEventListener("keydown", onUndoKey);
    return () => document.removeEventListener("keydown", onUndoKey);
  }, []);
  return (
    <>
      <Patterns />
      <Header />
      <FilterBar />
      <Notices />
      <main className={quotesOpen ? "desk quotes-open" : "desk"}>
        <Locations />
        <Bars />
        <Timeline />
        <button
          type="button"
          className="drawer-button needs-script"
          aria-expanded={quotesOpen}
          onClick={() => setQuotesOpen(!quotesOpen)}
        >
          {quotesOpen ? "Close quotes" : "Source quotes"}
        </button>
        <Quotes />
        {hydrated && (
          <Boundary what="The quote card">
            <Suspense fallback={null}>
              <Cards />
            </Suspense>
          </Boundary>
        )}
      </main>
      <Coverage />
    </>
  );
}

function onUndoKey(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
  if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const back = key === "z" && !event.shiftKey;
  const forward = key === "y" || (key === "z" && event.shiftKey);
  if (!back && !forward) return;
  event.preventDefault();
  if (back) undo();
  else redo();
}

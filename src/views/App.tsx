import { lazy, Suspense, useEffect } from "react";
import { useDateline } from "../store/state.ts";
import { Bars } from "./Bars.tsx";
import { Boundary } from "./Boundary.tsx";
import { Coverage } from "./Coverage.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { Header } from "./Header.tsx";
import { Locations } from "./Locations.tsx";
import { Notices } from "./Notices.tsx";
import { Patterns } from "./Patterns.tsx";
import { QuotesDrawer } from "./QuotesDrawer.tsx";
import { Timeline } from "./Timeline.tsx";
import { useEscape } from "./useEscape.ts";
import { useHydrated } from "./useHydrated.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import "./desk.css";
import "./drawer.css";
import "./print.css";

const Standby = lazy(async () => ({ default: (await import("./later.ts")).Standby }));
const Review = lazy(async () => ({ default: (await import("./later.ts")).ReviewShell }));
const Cards = lazy(async () => ({ default: (await import("./later.ts")).Cards }));

/** The whole page: one screen with three linked views and the quotes. */
export function App() {
  const hydrated = useHydrated();
  const title = useDateline((s) => s.story.story.title);
  const isReviewed = useDateline((s) => s.review !== null);
  useUndoKeys();
  useEscape();
  useEffect(() => {
    if (title) document.title = `${title} · Dateline`;
  }, [title]);
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
  }, []);
  return (
    <>
      <Patterns />
      <Header />
      <FilterBar />
      <Notices />
      {hydrated && (
        <Boundary what="The library">
          <Suspense fallback={null}>
            <Standby />
          </Suspense>
        </Boundary>
      )}
      <main className="desk" data-review={isReviewed || undefined}>
        <Locations />
        <Bars />
        <Timeline />
        {isReviewed ? (
          <Boundary what="The review">
            <Suspense fallback={<p className="review">Loading…</p>}>
              <Review />
            </Suspense>
          </Boundary>
        ) : (
          <QuotesDrawer />
        )}
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

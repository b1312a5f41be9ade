import { lazy, useEffect } from "react";
import { useDateline } from "../store/state.ts";
import { Awaited } from "./Awaited.tsx";
import { Bars } from "./Bars.tsx";
import { Coverage } from "./Coverage.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { Header } from "./Header.tsx";
import { Locations } from "./Locations.tsx";
import { Notices } from "./Notices.tsx";
import { OpenStory } from "./OpenStory.tsx";
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
const Review = lazy(async () => ({
  default: (await (await import("./later.ts")).review()).Review,
}));
const EventDesk = lazy(async () => ({
  default: (await (await import("./later.ts")).eventDesk()).EventDesk,
}));
const Cards = lazy(async () => ({ default: (await import("./later.ts")).Cards }));

/** The whole page: the story's desk, or that of event data while some is open. */
export function App() {
  const hydrated = useHydrated();
  const isEvents = useDateline((s) => s.isEvents);
  useEffect(() => {
    document.documentElement.dataset.ready = "true";
  }, []);
  return (
    <>
      <Patterns />
      {isEvents ? (
        <Awaited what="The desk for event data">
          <EventDesk open={<OpenStory />} />
        </Awaited>
      ) : (
        <StoryDesk hydrated={hydrated} />
      )}
      {hydrated && (
        <Awaited what="The library" waiting={null}>
          <Standby />
        </Awaited>
      )}
    </>
  );
}

/** One screen with three linked views and the quotes. */
function StoryDesk({ hydrated }: { hydrated: boolean }) {
  const title = useDateline((s) => s.story.story.title);
  const isReviewed = useDateline((s) => s.review !== null);
  useUndoKeys();
  useEscape();
  useEffect(() => {
    if (title) document.title = `${title} · Dateline`;
  }, [title]);
  return (
    <>
      <Header />
      <FilterBar />
      <Notices />
      <main className="desk" data-review={isReviewed || undefined}>
        <Locations />
        <Bars />
        <Timeline />
        {isReviewed ? (
          <Awaited what="The review" waiting={<p className="review">Loading…</p>}>
            <Review />
          </Awaited>
        ) : (
          <QuotesDrawer />
        )}
        {hydrated && (
          <Awaited what="The quote card" waiting={null}>
            <Cards />
          </Awaited>
        )}
      </main>
      <Coverage />
    </>
  );
}

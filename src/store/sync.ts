import { asksForEvents } from "./asksForEvents.ts";
import { type Entry, numberOf, ownEntries } from "./ownEntries.ts";
import { goTo, start, useDateline } from "./state.ts";
import { readAddress } from "./url.ts";

/** How long to wait for the browser to move, or for its limit on history calls to pass, in milliseconds. */
const PATIENCE = 1000;

/**
 * Keeps the browser's address, Back and Forward in step with the store's own history. The store leads: undo moves it
 * at once and the browser follows; when the browser moves by itself the store follows. Browsers ignore history calls
 * that come too fast and forget old entries, so each call is checked and what did not happen is made up for later.
 * While event data is on the desk the address is not the story's, and stays as it is. `arrived` gets what else the open
 * page is asked for: the fragment of a link with a story, or the query of a view of event data that is not open.
 */
export function syncHistory(
  window: Window,
  arrived: (asked: string) => void = () => {},
): () => void {
  const browser = ownEntries(window);
  let timer: number | undefined;
  /** Depth of the entry that the browser was sent to and has not reached yet. */
  let target: number | null = null;
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (target !== null) browser.forget(target);
      target = null;
      if (!useDateline.getState().isEvents) follow();
    }, PATIENCE);
  };
  const follow = (): void => {
    if (target !== null) return;
    const { steps, index } = useDateline.getState();
    const step = steps[index];
    const here = browser.here();
    if (!step || here?.step === numberOf(step)) return;
    target = here && browser.depthOf(step);
    // go(0) would load the page anew.
    if (target === here?.depth) target = null;
    if (here && target !== null) window.history.go(target - here.depth);
    else if (browser.write(isNew(here) ? "pushState" : "replaceState", step)) return;
    later();
  };
  const onPopState = (): void => {
    window.clearTimeout(timer);
    const wasSent = target !== null;
    target = null;
    const here = browser.arrive();
    if (window.history.state === null && window.location.hash.startsWith("#story=")) {
      arrived(window.location.hash);
      return;
    }
    if (asksForEvents(window.location.search)) {
      if (!useDateline.getState().isEvents) arrived(window.location.search);
      return;
    }
    const index = here ? indexOf(here) : -1;
    if (wasSent) follow();
    else if (index >= 0) goTo(index);
    else restart(window);
  };
  follow();
  window.addEventListener("popstate", onPopState);
  const stop = useDateline.subscribe((now, before) => {
    if (!now.isEvents && WATCHED.some((name) => now[name] !== before[name])) follow();
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("popstate", onPopState);
  };
}

const WATCHED = ["steps", "index", "isEvents"] as const;

const indexOf = ({ step }: Entry): number =>
  useDateline.getState().steps.findIndex((s) => numberOf(s) === step);

/** Whether the store's present step was made after the one that an entry shows, and nothing was undone since. */
function isNew(here: Entry | null): boolean {
  const { steps, index } = useDateline.getState();
  const before = here === null ? -1 : indexOf(here);
  return before >= 0 && before < index && index === steps.length - 1;
}

/** An entry of the page's earlier life, before a reload: its address is read afresh. */
function restart(window: Window): void {
  const { story } = useDateline.getState();
  const { filters, pinned, notices } = readAddress(window.location.search, story.story);
  start({ story, filters, pinned }, notices);
}

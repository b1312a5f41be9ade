import { goTo, type Step, start, useDateline } from "./state.ts";
import { addressOf, readAddress } from "./url.ts";

type Entry = { dateline: string; index: number };

/** How long to wait for the browser to move, or for its limit on history calls to pass, in milliseconds. */
const PATIENCE = 1000;

/**
 * Keeps the browser's address, Back and Forward in step with the store's own history. The store leads: undo moves it
 * at once and the browser follows; when the browser moves by itself the store follows. Browsers ignore history calls
 * that come too fast and forget old entries, so each call is checked and what did not happen is made up for later.
 */
export function syncHistory(window: Window): () => void {
  const session = `${window.performance.timeOrigin}`;
  let timer: number | undefined;
  let travelling = false;
  const entry = (): Entry | null => {
    const state: unknown = window.history.state;
    return isEntry(state) && state.dateline === session ? state : null;
  };
  const write = (verb: "pushState" | "replaceState"): void => {
    const { index, steps } = useDateline.getState();
    const step = steps[index];
    if (!step) return;
    const state: Entry = { dateline: session, index };
    try {
      window.history[verb](state, "", stepAddress(step) + window.location.hash);
    } catch {
      // Safari and Firefox throw where Chromium ignores; the check below covers both.
    }
    if (entry()?.index !== index) later();
  };
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      travelling = false;
      write("replaceState");
    }, PATIENCE);
  };
  const follow = (committed: boolean): void => {
    if (travelling) return;
    const { index } = useDateline.getState();
    const here = entry()?.index ?? index;
    if (committed) write("pushState");
    else if (here !== index) {
      travelling = true;
      window.history.go(index - here);
      later();
    }
  };
  const onPopState = (event: PopStateEvent): void => {
    window.clearTimeout(timer);
    const mine =
      isEntry(event.state) && event.state.dateline === session ? event.state.index : null;
    if (travelling) {
      travelling = false;
      if (mine !== useDateline.getState().index) follow(false);
    } else if (mine !== null) goTo(mine);
    else {
      restart(window);
      write("replaceState");
    }
  };
  write("replaceState");
  window.addEventListener("popstate", onPopState);
  const stop = useDateline.subscribe((now, before) => {
    if (now.steps !== before.steps) follow(now.index > 0);
    else if (now.index !== before.index) follow(false);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("popstate", onPopState);
  };
}

/** The address that holds a step. */
export const stepAddress = ({ story, filters, pinned }: Step): string =>
  addressOf(story.key, filters, pinned);

/** An entry of the page's earlier life, before a reload: its address is read afresh. */
function restart(window: Window): void {
  const { story } = useDateline.getState();
  const { filters, pinned, notices } = readAddress(window.location.search, story.story);
  start({ story, filters, pinned }, notices);
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === "object" && state !== null && "dateline" in state && "index" in state;

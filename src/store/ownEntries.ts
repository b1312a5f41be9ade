import { IN_LINK } from "./linkKey.ts";
import type { Step } from "./state.ts";
import { addressOf } from "./url.ts";

/** What an entry of the browser's history carries. */
export type Entry = {
  /** Which life of the page wrote it; entries of another one are read from their address. */
  dateline: string;
  /** Number of the step that it shows. */
  step: number;
  /** Where it lies among the entries of its life: 0, 1, 2 … */
  depth: number;
};

/** The page's own entries in the browser's list, which scripts cannot read: only the present one is ever certain. */
export function ownEntries(window: Window) {
  let life = 0;
  let known: (number | null)[] = [];
  const dateline = () => `${window.performance.timeOrigin}/${life}`;
  const here = (): Entry | null => {
    const state: unknown = window.history.state;
    return isEntry(state) && state.dateline === dateline() ? state : null;
  };
  /** Writes a step into the present or a new entry; false: the browser did not do it. */
  const write = (verb: "pushState" | "replaceState", step: Step): boolean => {
    const now = here();
    if (!now) {
      life += 1;
      known = [];
    }
    const depth = now === null ? 0 : now.depth + (verb === "pushState" ? 1 : 0);
    const entry: Entry = { dateline: dateline(), step: numberOf(step), depth };
    try {
      window.history[verb](entry, "", stepAddress(step) + hashOf(step, window.location.hash));
    } catch {
      // Safari and Firefox throw where Chromium ignores; the check below covers both.
    }
    if (here()?.step !== entry.step) return false;
    if (verb === "pushState") known.length = depth;
    known[depth] = entry.step;
    return true;
  };
  /** The entry that the browser came to by itself or was sent to. */
  const arrive = (): Entry | null => {
    const now = here();
    if (now) known[now.depth] = now.step;
    return now;
  };
  /** null: no entry is known to show the step. */
  const depthOf = (step: Step): number | null => {
    const depth = known.indexOf(numberOf(step));
    return depth < 0 ? null : depth;
  };
  /** An entry that cannot be reached, nor what lies beyond it. */
  const forget = (depth: number): void => {
    if (depth < (here()?.depth ?? 0)) known.fill(null, 0, depth + 1);
    else known.length = depth;
  };
  return { here, write, arrive, depthOf, forget };
}

const numbers = new WeakMap<Step, number>();
let count = 0;

/** A number that stands for a step in the browser's history, which outlives it. */
export function numberOf(step: Step): number {
  const number = numbers.get(step) ?? ++count;
  numbers.set(step, number);
  return number;
}

/** The address that holds a step. */
export const stepAddress = ({ story, filters, pinned }: Step): string =>
  addressOf(story.key, filters, pinned);

/** A story in the fragment stays in the address only as long as it is the one shown. */
const hashOf = ({ story }: Step, hash: string): string =>
  hash.startsWith("#story=") && story.key !== IN_LINK ? "" : hash;

const isEntry = (state: unknown): state is Entry =>
  typeof state === "object" && state !== null && "dateline" in state && "depth" in state;

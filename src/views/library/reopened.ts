import type { Loaded } from "../../library/load.ts";
import { storageFault } from "../../library/storageFault.ts";
import { isKept } from "../../store/keptKey.ts";
import type { Opened, Step } from "../../store/state.ts";
import { readAddress } from "../../store/url.ts";
import { rest } from "./keeping.ts";
import { inLibrary } from "./library.ts";
import { rememberPast } from "./pastSteps.ts";

/** A kept story with its steps of undo; `steps[index]` is the present one. */
export type Reopened = { opened: Opened; steps: Step[]; index: number };

type Fault = { fault: string };

/**
 * Reads a kept story to go on with it, in the filters that an address asks for, else in those in which it was last
 * shown. `fault`: one sentence that says why not, with the way out.
 */
export async function reopened(key: string, query = ""): Promise<Reopened | Fault> {
  const read = await readKept(key, query);
  if ("fault" in read) return read;
  const { revision, ...found } = read;
  rest(key, revision, found.opened.story);
  rememberPast(found.opened.story, found.steps.slice(0, found.index));
  return found;
}

/** The same only to look at it: what this tab goes on from stays as it is. */
export async function readKept(
  key: string,
  query = "",
): Promise<(Reopened & { revision: number }) | Fault> {
  try {
    const { load } = await import("../../library/load.ts");
    const loaded = await inLibrary((database) => load(database, key));
    if (loaded === null) {
      return {
        fault:
          "The story of this address is not kept in this browser; open its file, or look under Stories.",
      };
    }
    if ("broken" in loaded) {
      return {
        fault: `The kept story cannot be read: ${loaded.broken}. Download it as it is under Stories.`,
      };
    }
    return { ...restored(key, loaded, query), revision: loaded.entry.revision };
  } catch (error) {
    return { fault: `The kept story could not be read: ${storageFault(error)}.` };
  }
}

function restored(key: string, loaded: Loaded, address: string): Reopened {
  const { issues, rejected, texts, index } = loaded;
  const beside = { issues, rejected, texts };
  const steps = loaded.steps.map(({ story, query }): Step => {
    const asked = new URLSearchParams(query).get("story") ?? key;
    const opened = isKept(asked)
      ? { story, key, ...beside }
      : { story, key: asked, issues: [], rejected: [] };
    const { filters, pinned } = readAddress(query, story);
    return { story: opened, filters, pinned };
  });
  const present = steps[index];
  if (present) {
    const asked = asksForMore(address) ? address : loaded.entry.query;
    const { filters, pinned } = readAddress(asked, present.story.story);
    steps[index] = { ...present, filters, pinned };
  }
  const opened = present?.story ?? { story: loaded.story, key, ...beside };
  return { opened, steps, index };
}

const asksForMore = (address: string): boolean =>
  [...new URLSearchParams(address).keys()].some((name) => name !== "story");

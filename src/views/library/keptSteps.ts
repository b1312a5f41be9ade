import { storyJson } from "../../export/storyFile.ts";
import type { PastStep } from "../../library/database.ts";
import { isKept } from "../../store/keptKey.ts";
import { stepAddress } from "../../store/ownEntries.ts";
import type { Step } from "../../store/state.ts";

const MOST_EDITS = 200;
const MOST_OTHERS = 50;

/**
 * The steps of undo that are kept with a story: 200 edits deep, and the last 50 steps that only change what is shown.
 * `index`: the present one. Neighbours share what they have in common.
 */
export function keptSteps(
  all: readonly Step[],
  index: number,
  key: string,
): { steps: PastStep[]; index: number } {
  const { from, at, to } = ownStretch(all, index, key);
  const stretch = all.slice(from, to);
  const isEdit = (i: number) => stretch[i]?.story.story !== stretch[i - 1]?.story.story;
  const edits = stretch.flatMap((_, i) => (isEdit(i) ? [i] : []));
  const first = edits.at(-MOST_EDITS - 1) ?? 0;
  const last = stretch.length - MOST_OTHERS;
  const stays = stretch.flatMap((_, i) =>
    i >= first && (isEdit(i) || i >= last || i === at - from) ? [i] : [],
  );
  return { steps: stays.flatMap((i) => keptStep(stretch[i])), index: stays.indexOf(at - from) };
}

/** The steps of a story around its present one, with the one from which it was made or opened. */
function ownStretch(all: readonly Step[], index: number, key: string) {
  const isOwn = (i: number) => all[i]?.story.key === key;
  const at = isOwn(index) ? index : all.findLastIndex((step) => step.story.key === key);
  let from = at;
  let to = at + 1;
  while (isOwn(from - 1)) from -= 1;
  while (isOwn(to)) to += 1;
  const before = all[from - 1];
  return { from: before && !isKept(before.story.key) ? from - 1 : from, at, to };
}

const files = new WeakMap<object, object>();

function keptStep(step: Step | undefined): PastStep[] {
  if (!step) return [];
  const { story } = step.story;
  const file = files.get(story) ?? storyJson(story, { rejected: [] });
  files.set(story, file);
  return [{ story: file, query: stepAddress(step) }];
}

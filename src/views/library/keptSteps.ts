import { storyJson } from "../../export/storyFile.ts";
import type { PastStep } from "../../library/database.ts";
import type { Story } from "../../model/story.ts";
import { isKept } from "../../store/keptKey.ts";
import { stepAddress } from "../../store/ownEntries.ts";
import type { Step } from "../../store/state.ts";
import { pastOf } from "./pastSteps.ts";

const MOST_EDITS = 200;
const MOST_OTHERS = 50;

/** The steps of undo of a story, and the stories that they lead to. */
type Kept = { steps: PastStep[]; index: number; stories: Story[] };

/**
 * The steps of undo that are kept with a story: 200 edits deep, and the last 50 steps that only change what is shown;
 * those that it came with from the library among them. `index`: the present one. Neighbours share what they have in
 * common.
 */
export function keptSteps(all: readonly Step[], index: number, key: string): Kept {
  const { stretch, at } = ownStretch(all, index, key);
  const isEdit = (i: number) => stretch[i]?.story.story !== stretch[i - 1]?.story.story;
  const edits = stretch.flatMap((_, i) => (isEdit(i) ? [i] : []));
  const first = edits.at(-MOST_EDITS - 1) ?? 0;
  const last = stretch.length - MOST_OTHERS;
  const stays = stretch.flatMap((_, i) =>
    i >= first && (isEdit(i) || i >= last || i === at) ? [i] : [],
  );
  const kept = stays.flatMap((i) => stretch[i] ?? []);
  const stories = kept.map((step) => step.story.story);
  return { steps: kept.map(pastStep), index: stays.indexOf(at), stories };
}

/** The steps of a story around its present one, after those before it was opened, or the one that it was made from. */
function ownStretch(all: readonly Step[], index: number, key: string) {
  const isOwn = (i: number) => all[i]?.story.key === key;
  const at = isOwn(index) ? index : all.findLastIndex((step) => step.story.key === key);
  let from = at;
  let to = at + 1;
  while (isOwn(from - 1)) from -= 1;
  while (isOwn(to)) to += 1;
  const origin = all.slice(Math.max(0, from - 1), from).filter(({ story }) => !isKept(story.key));
  const opened = all[from]?.story.story;
  const before = (opened && pastOf(opened)) ?? origin;
  return { stretch: [...before, ...all.slice(from, to)], at: before.length + at - from };
}

const files = new WeakMap<object, object>();

function pastStep(step: Step): PastStep {
  const { story } = step.story;
  const file = files.get(story) ?? storyJson(story, { rejected: [] });
  files.set(story, file);
  return { story: file, query: stepAddress(step) };
}

import type { StoryRecord } from "../model/story.ts";
import { facets } from "./facets.ts";
import type { Filters } from "./filters.ts";
import { type LeftOut, leftOut } from "./leftOut.ts";
import { belongs, REASONS, type Reason, reasonFinder, VIEWS, type View } from "./reasons.ts";
import type { Opened } from "./state.ts";
import { type Visible, visible } from "./visible.ts";

/** A record of the file, sound or left out by the parser. */
export type Item = StoryRecord | LeftOut;

/** Records that a view does not show, all for one reason; never empty. */
type Gap = { view: View; reason: Reason; items: Item[] };

/** How much of a story a view shows: `shown` and the items of all gaps add up to `total`. */
export type Coverage = {
  view: View;
  /** Records of the file that belong to the view, those included that the parser left out. */
  total: number;
  shown: number;
  /** In the order of `REASONS`. */
  gaps: Gap[];
};

/** How much of the story each view shows, and why not the rest. `passed`: what `visible` lets through. */
export function coverage(
  opened: Pick<Opened, "story" | "issues" | "rejected">,
  filters: Filters,
  passed: Visible = visible(opened.story, filters),
): Coverage[] {
  const reasonOf = reasonFinder(opened.story, filters, passed);
  const out = leftOut(opened);
  const sound = facets(opened.story);
  return VIEWS.map((view) => {
    const missing = new Map<Reason, Item[]>(REASONS.map((reason) => [reason, []]));
    let shown = 0;
    for (const f of sound.filter(({ record }) => belongs(record.kind, view))) {
      const reason = reasonOf(f, view);
      if (reason === null) shown++;
      else missing.get(reason)?.push(f.record);
    }
    for (const item of out.filter(({ was }) => belongs(was, view))) {
      missing.get(item.reason)?.push(item);
    }
    const gaps = [...missing].flatMap(([reason, items]) =>
      items.length === 0 ? [] : [{ view, reason, items }],
    );
    const total = gaps.reduce((n, { items }) => n + items.length, shown);
    return { view, total, shown, gaps };
  });
}

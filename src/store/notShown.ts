import type { Coverage } from "./coverage.ts";
import type { View } from "./reasons.ts";

/** The view to which every record belongs: what it does not show, none shows. */
export const EVERYWHERE: View = "quotes";

/**
 * What is not shown, each record once: first what no view shows, which with the records shown adds up to the story,
 * then for each single view what it leaves out beyond that. Views that leave out nothing more are absent.
 */
export function notShown(views: readonly Coverage[]): Pick<Coverage, "view" | "gaps">[] {
  const whole = views.filter(({ view }) => view === EVERYWHERE);
  const gone = new Set(whole.flatMap(({ gaps }) => gaps.flatMap((g) => g.items.map((i) => i.id))));
  const single = views
    .filter(({ view }) => view !== EVERYWHERE)
    .map(({ view, gaps }) => ({
      view,
      gaps: gaps
        .map((gap) => ({ ...gap, items: gap.items.filter((item) => !gone.has(item.id)) }))
        .filter(({ items }) => items.length > 0),
    }));
  return [...whole, ...single].filter(({ gaps }) => gaps.length > 0);
}

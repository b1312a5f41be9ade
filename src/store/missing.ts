import type { Coverage, Item } from "./coverage.ts";
import { REASONS, type Reason, type View } from "./reasons.ts";

/** A record with the views that do not show it for one reason; never none. */
type Absent = { item: Item; views: View[] };

/** The records that at least one view does not show, all for one reason; never empty. */
export type Missing = { reason: Reason; absent: Absent[] };

/**
 * What several views leave out, by reason in the order of `REASONS`, each record once a reason: it may be missing from
 * one view for one and from another for another.
 */
export function missing(views: readonly Coverage[]): Missing[] {
  const groups = new Map<Reason, Map<string, Absent>>();
  for (const { view, gaps } of views) {
    for (const { reason, items } of gaps) {
      const group = groups.get(reason) ?? new Map<string, Absent>();
      groups.set(reason, group);
      for (const item of items) {
        const known = group.get(item.id);
        if (known) known.views.push(view);
        else group.set(item.id, { item, views: [view] });
      }
    }
  }
  return REASONS.flatMap((reason) => {
    const absent = [...(groups.get(reason)?.values() ?? [])];
    return absent.length === 0 ? [] : [{ reason, absent }];
  });
}

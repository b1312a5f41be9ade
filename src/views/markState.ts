import type { Visible } from "../store/visible.ts";
import type { MarkState } from "./useMark.ts";

/** How a chart draws one record: `passed` applies every filter, `others` every filter but the chart's own. */
export function markState(id: string, passed: Visible, others: Visible): MarkState {
  const inside = passed.get(id);
  if (inside !== undefined) return inside === "certainly" ? "shown" : "possibly";
  return others.has(id) ? "greyed" : "ghost";
}

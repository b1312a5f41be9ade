import type { Visible } from "../store/visible.ts";
import type { MarkState } from "./useMark.ts";

/** How a chart draws one record: `passed` applies every filter, `others` every filter but the chart's own. */
export function markState(id: string, passed: Visible, others: Visible): MarkState {
  const inside = passed.get(id);
  if (inside !== undefined) return inside === "certainly" ? "shown" : "possibly";
  return others.has(id) ? "greyed" : "ghost";
}

/** How a mark that rests on several records is drawn: as the least of them is. */
export const leastState = (states: readonly MarkState[]): MarkState =>
  LEAST.find((state) => states.includes(state)) ?? "shown";

const LEAST: readonly MarkState[] = ["ghost", "greyed", "possibly"];

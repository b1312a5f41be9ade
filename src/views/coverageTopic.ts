import type { Reason, View } from "../store/reasons.ts";

/** What the list of the coverage is opened for. */
export type CoverageTopic = {
  /** null: all views. */
  view: View | null;
  /** The section that is brought into sight; null: the first. */
  section: Reason | "remarks" | null;
};

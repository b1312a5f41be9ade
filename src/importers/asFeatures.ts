import type { ImportLayout } from "./layout.ts";

const SAYS =
  "A GeoJSON, rewritten as a table with one row a feature; rows are numbered as its features are, from 1.";

/** How the table that a GeoJSON was rewritten into is read: its rows are named by their features. */
export const asFeatures = (layout: ImportLayout): ImportLayout => ({
  ...layout,
  unit: "feature",
  decisions: [SAYS, ...layout.decisions],
});

import type { Visible } from "./visible.ts";

/** How many of the records shown are certainly inside the dates and numbers asked for, and how many possibly. */
export function surely(visible: Visible): { certainly: number; possibly: number } {
  const possibly = [...visible.values()].filter((inside) => inside === "possibly").length;
  return { certainly: visible.size - possibly, possibly };
}

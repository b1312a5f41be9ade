import type { EventState } from "./eventState.ts";

/** Longer ids would make an address too long to be passed on. */
const LONGEST_ID = 200;

/** The id of the row whose card is open, by which an address can name it; null: no such row, or none that names it. */
export function pickedId({ picked, known }: Pick<EventState, "picked" | "known">): string | null {
  if (picked?.kind !== "row" || known?.row !== picked.row) return null;
  return known.id === "" || known.id.length > LONGEST_ID ? null : known.id;
}

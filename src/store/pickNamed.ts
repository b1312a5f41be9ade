import { pick, useEvents } from "./events.ts";

/**
 * Opens the card of the row that the source itself names so, unless the reader has opened another card by then. Gives
 * one sentence where there is no such row, or more than one; null: its card is open, or not wanted any more.
 */
export async function pickNamed(id: string): Promise<string | null> {
  const { opened } = useEvents.getState();
  if (!opened) return null;
  const found = await opened.engine.rowsNamed(id).catch(faultOf);
  const now = useEvents.getState();
  if (now.opened !== opened) return null;
  if (typeof found === "string") return found;
  const [row] = found;
  if (row === undefined) {
    return `The address opens the event “${id}”, which is not among these rows.`;
  }
  if (now.picked !== null) return null;
  pick({ kind: "row", row });
  return found.length === 1
    ? null
    : `Several rows have the id “${id}” that the address names; the card shows the earliest.`;
}

const faultOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);

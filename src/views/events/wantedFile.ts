import type { EventsAddress } from "../../store/eventsAddress.ts";
import { dismiss, notify } from "../../store/state.ts";

let wanted: EventsAddress | null = null;
let said = "";

/** Remembers the view that an address asks for until its file is opened; `says`: what the reader is told until then. */
export function wantFile(address: EventsAddress, says: string): void {
  wanted = address;
  said = says;
  notify(says);
}

/** The file that the address still asks for; null: none. */
export const wantedName = (): string | null => wanted?.file || null;

/** The view that is asked of this file, once, even of a copy under another name; null: none, or of another file. */
export function takeWanted({ name, size }: { name: string; size: number }): EventsAddress | null {
  dismiss(said);
  if (wanted === null || (!["", name].includes(wanted.file) && wanted.size !== size)) return null;
  const taken = wanted;
  wanted = null;
  return taken;
}

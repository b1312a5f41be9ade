import type { EventsAddress } from "../../store/eventsAddress.ts";

let wanted: EventsAddress | null = null;

/** Remembers the view that an address asks for until its file is opened. */
export function wantFile(address: EventsAddress): void {
  wanted = address;
}

/** The view that is asked of this file, once; null: none, or of another file. */
export function takeWanted(name: string): EventsAddress | null {
  if (wanted === null || (wanted.file !== "" && wanted.file !== name)) return null;
  const taken = wanted;
  wanted = null;
  return taken;
}

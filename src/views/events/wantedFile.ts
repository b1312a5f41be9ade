import type { EventsAddress } from "../../store/eventsAddress.ts";

let wanted: EventsAddress | null = null;

/** Remembers the view that an address asks for until its file is opened. */
export function wantFile(address: EventsAddress): void {
  wanted = address;
}

/** The file that the address still asks for; null: none. */
export const wantedName = (): string | null => wanted?.file || null;

/** The view that is asked of this file, once, even of a copy under another name; null: none, or of another file. */
export function takeWanted({ name, size }: { name: string; size: number }): EventsAddress | null {
  if (wanted === null || (!["", name].includes(wanted.file) && wanted.size !== size)) return null;
  const taken = wanted;
  wanted = null;
  return taken;
}

const DATA = "data:";

/** Name of a story that the fragment of the address carries. */
export const IN_LINK = "in-link";

/** Name of a story that was loaded from an address. */
export const dataKey = (address: string): string => DATA + address;

/** The address that a story was loaded from; null: it was not. */
export const dataAddress = (key: string): string | null =>
  key.startsWith(DATA) ? key.slice(DATA.length) : null;

const START = "kept-";

/** Whether a story's name in the address is that of the reader's own story, which the library keeps. */
export const isKept = (key: string): boolean => /^kept-[0-9a-z]{1,40}$/.test(key);

/** A name in the address for a story of the reader's that has none yet; by chance, never the same twice. */
export function newKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return START + [...numbers].map((n) => n.toString(36).padStart(7, "0")).join("");
}

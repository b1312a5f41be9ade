const MOST = 10_000;

/** A function of a text that works each text out once; it forgets them all when they become too many. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}

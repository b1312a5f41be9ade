/**
 * Things in groups: those that share a key, directly or through others, stand together. Groups and their members keep
 * the order of the things. Takes time near linear in the number of keys.
 */
export function joined<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): T[][] {
  const above = new Map<string, string>();
  const top = (key: string): string => {
    let at = key;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  const keys = things.map((thing, i) => [`thing ${i}`, ...keysOf(thing).map((k) => `key ${k}`)]);
  for (const [first = "", ...others] of keys) {
    for (const other of others) {
      const [a, b] = [top(first), top(other)];
      if (a !== b) above.set(a, b);
    }
  }
  const groups = new Map<string, T[]>();
  for (const [i, thing] of things.entries()) {
    const name = top(`thing ${i}`);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return [...groups.values()];
}

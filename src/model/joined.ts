/**
 * Things in groups: those that share a key, directly or through others, stand together. Groups and their members keep
 * the order of the things. Takes time near linear in the number of keys.
 */
export function joined<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): T[][] {
  const above = Array.from(things, (_, i) => i);
  const top = (at: number): number => {
    let [now, next] = [at, above[at] ?? at];
    while (next !== now) {
      const beyond = above[next] ?? next;
      above[now] = beyond;
      [now, next] = [beyond, above[beyond] ?? beyond];
    }
    return now;
  };
  const holders = new Map<string, number>();
  for (const [i, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, i);
      else above[top(i)] = top(holder);
    }
  }
  const groups = new Map<number, T[]>();
  for (const [i, thing] of things.entries()) {
    const name = top(i);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return [...groups.values()];
}

/**
 * The ids whose chain of links leads back to themselves ("a town within a street within that town"). Each id is
 * walked once. A link that leads out of `links` ends its chain.
 */
export function rings(links: ReadonlyMap<string, string | null>): Set<string> {
  const walks = new Map<string, number>();
  const found = new Set<string>();
  let walk = 0;
  for (const start of links.keys()) {
    walk += 1;
    let id: string | null = start;
    while (id !== null && links.has(id) && !walks.has(id)) {
      walks.set(id, walk);
      id = links.get(id) ?? null;
    }
    if (id === null || walks.get(id) !== walk) continue;
    for (let member: string | null = id; member !== null && !found.has(member); ) {
      found.add(member);
      member = links.get(member) ?? null;
    }
  }
  return found;
}

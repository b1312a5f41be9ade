const DIGITS = 1 << 16;

/**
 * `rows` in ascending order of their keys (unsigned 32-bit, parallel to `rows`); equal ones stay in their order.
 * Linear in time; 12 bytes a row while it runs.
 */
export function radixOrder(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  const low = sortedBy(identity(rows.length), keys, 0);
  const order = sortedBy(low, keys, 16);
  for (let i = 0; i < order.length; i++) order[i] = rows[order[i] ?? 0] ?? 0;
  return order;
}

function sortedBy(places: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) {
    const digit = (((keys[i] ?? 0) >>> shift) & 0xffff) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  const first = ((keys[0] ?? 0) >>> shift) & 0xffff;
  if (next[first + 1] === keys.length) return places;
  for (let digit = 1; digit < DIGITS; digit++) {
    next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  }
  const sorted = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const digit = ((keys[place] ?? 0) >>> shift) & 0xffff;
    const at = next[digit] ?? 0;
    sorted[at] = place;
    next[digit] = at + 1;
  }
  return sorted;
}

function identity(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i++) places[i] = i;
  return places;
}

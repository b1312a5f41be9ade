type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

/** The values at those positions, in their order; there are not more positions than values. */
export function picked<T extends Column>(values: T, positions: Uint32Array): T {
  const taken = values.slice(0, positions.length) as T;
  for (let i = 0; i < positions.length; i++) taken[i] = values[positions[i] ?? 0] ?? 0;
  return taken;
}
